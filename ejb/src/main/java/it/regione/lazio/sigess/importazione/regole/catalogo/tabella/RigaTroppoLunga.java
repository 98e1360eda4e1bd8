// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.RigaCsv;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A row with more cells than the table has columns: a separator inside a value was not quoted, and
 * everything after it stands in the wrong column (specifica SIUSS, punto 8).
 */
@Dependent
public class RigaTroppoLunga implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E0033";
    }

    @Override
    public String fonte() {
        return "8";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        RigaCsv csv = riga.csv();
        if (csv != null && csv.celle() > csv.colonne()) {
            rilievi.segnala(codice(), "", null, csv.celle(), csv.colonne());
        }
    }
}
