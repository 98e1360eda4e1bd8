// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A benefit code of correct form that is not in our table lets the row in, with a warning
 * (specifica SIUSS, punto 6): the table is known to be incomplete.
 */
@Dependent
public class CodicePrestazioneSconosciuto extends RegolaSuCodici {

    @Override
    public String codice() {
        return "SIUSS-A2201";
    }

    @Override
    public String fonte() {
        return "6";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    void codice(String percorso, String codice, Riferimenti riferimenti, Rilievi rilievi) {
        if (CodiciPrestazione.inForma(codice) && !riferimenti.prestazioneNota(codice)) {
            rilievi.segnala(codice(), percorso, codice, codice);
        }
    }
}
