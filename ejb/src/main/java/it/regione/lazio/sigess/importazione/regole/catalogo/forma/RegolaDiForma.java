// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import java.util.function.Predicate;

/** A rule on the shape of every value of one {@link Formato}; blank required values are absent. */
abstract class RegolaDiForma extends RegolaSuValori {

    private final String codice;

    RegolaDiForma(String codice, Predicate<Formato> formati) {
        super(campo -> formati.test(campo.formato()));
        this.codice = codice;
    }

    /** Whether the value, as written, has the shape of its field. */
    abstract boolean valido(Campo campo, String valore);

    /** What fills the slots of the rule's texts. */
    Object[] argomenti(Campo campo) {
        return new Object[0];
    }

    @Override
    public final String codice() {
        return codice;
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    protected final void valore(
            Campo campo,
            int indirizzo,
            String valore,
            RigaFlusso riga,
            Riferimenti riferimenti,
            Rilievi rilievi) {
        boolean assente = campo.obbligatorio() && valore.isBlank();
        if (!assente && !valido(campo, valore)) {
            rilievi.segnala(codice, Caselle.percorso(campo, indirizzo), valore, argomenti(campo));
        }
    }
}
