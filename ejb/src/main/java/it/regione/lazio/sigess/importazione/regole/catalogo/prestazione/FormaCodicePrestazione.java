// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A benefit code has the form of the INPS table (specifica SIUSS, punto 6). */
@Dependent
public class FormaCodicePrestazione extends RegolaSuCodici {

    @Override
    public String codice() {
        return "SIUSS-E2202";
    }

    @Override
    public String fonte() {
        return "6";
    }

    @Override
    void codice(String percorso, String codice, Riferimenti riferimenti, Rilievi rilievi) {
        if (!CodiciPrestazione.inForma(codice)) {
            rilievi.segnala(codice(), percorso, codice);
        }
    }
}
