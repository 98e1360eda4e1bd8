// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import java.util.List;

/** A rule on every benefit code of a row: its own and those of its lists. */
abstract class RegolaSuCodici implements Regola {

    private static final Lista[] LISTE = {Lista.NECESSITA_INTERVENTI_SOCIALI, Lista.PRESTAZIONI};

    /** Sees one code of plausible length. */
    abstract void codice(String percorso, String codice, Riferimenti riferimenti, Rilievi rilievi);

    @Override
    public final void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String codice = riga.valore(Campo.CODICE_PRESTAZIONE);
        if (codice != null && CodiciPrestazione.diLunghezzaAmmessa(codice)) {
            codice(Campo.CODICE_PRESTAZIONE.percorso(), codice, riferimenti, rilievi);
        }
        for (Lista lista : LISTE) {
            List<String> codici = riga.lista(lista);
            if (codici != null) {
                codici(lista.percorso(), codici, riferimenti, rilievi);
            }
        }
    }

    private void codici(
            String percorso, List<String> codici, Riferimenti riferimenti, Rilievi rilievi) {
        for (int i = 0; i < codici.size(); i++) {
            if (CodiciPrestazione.diLunghezzaAmmessa(codici.get(i))) {
                codice(percorso, codici.get(i), riferimenti, rilievi);
            }
        }
    }
}
