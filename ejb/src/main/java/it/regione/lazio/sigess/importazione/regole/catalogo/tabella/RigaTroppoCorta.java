// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.RigaCsv;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A row that ends before the last column: some spreadsheets leave out the empty cells at its end,
 * so the missing ones are empty, and said (specifica SIUSS, punto 8).
 */
@Dependent
public class RigaTroppoCorta implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A0034";
    }

    @Override
    public String fonte() {
        return "8";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        RigaCsv csv = riga.csv();
        if (csv != null && csv.celle() < csv.colonne()) {
            rilievi.segnala(codice(), "", null, csv.celle(), csv.colonne());
        }
    }
}
