// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a form, {@code SINA} or {@code SINBA}: its attributes and its lists of codes. */
final class LettoreScheda {

    /** Codes of one list; the whole table of benefits has some 130. */
    static final int MAX_CODICI = 1000;

    private static final String LIMITE = "List size limit (" + MAX_CODICI + ") exceeded";

    private final XmlCursor cursore;
    private final RigaFlusso riga;

    LettoreScheda(XmlCursor cursore, RigaFlusso riga) {
        this.cursore = cursore;
        this.riga = riga;
    }

    /** Reads the element the cursor is at, to its end, into the row. */
    void leggi(Elemento elemento) throws IOException, FlussoRifiutatoException {
        cursore.attributes(elemento, riga::imposta, riga.sconosciuti());
        while (cursore.nextChild(elemento.nome(), riga.sconosciuti())) {
            Optional<Lista> lista = Lista.trova(elemento, cursore.name());
            if (lista.isEmpty()) {
                cursore.skipUnknown(elemento.nome(), riga.sconosciuti());
            } else if (riga.lista(lista.get()) != null) {
                cursore.skipRepeated(elemento.nome(), 2, riga.sconosciuti());
            } else {
                riga.imposta(lista.get(), codici(lista.get()));
            }
        }
    }

    private List<String> codici(Lista lista) throws IOException, FlussoRifiutatoException {
        List<String> codici = new ArrayList<>();
        while (cursore.nextChild(lista.contenitore(), riga.sconosciuti())) {
            if (!cursore.at(lista.voce())) {
                cursore.skipUnknown(lista.contenitore(), riga.sconosciuti());
            } else if (codici.size() == MAX_CODICI) {
                throw cursore.refused(MotivoRifiuto.LIMITI_SUPERATI, LIMITE);
            } else {
                codici.add(cursore.text(lista.voce(), riga.sconosciuti()));
            }
        }
        return codici;
    }
}
