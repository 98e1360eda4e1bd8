// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A benefit ends in the calendar year in which it starts (specifica SIUSS, regola V6); an official
 * example does not (punto 14), hence only a warning.
 */
@Dependent
public class FineNellAnnoDiInizio implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A0601";
    }

    @Override
    public String fonte() {
        return "V6, 14.d";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String fine = riga.valore(Campo.DATA_FINE_PRESTAZIONE);
        int al = Conversioni.giorno(fine) / 10_000;
        int dal = Conversioni.giorno(riga.valore(Campo.DATA_INIZIO_PRESTAZIONE)) / 10_000;
        if (dal != 0 && al != 0 && dal != al) {
            rilievi.segnala(codice(), Campo.DATA_FINE_PRESTAZIONE, fine, String.valueOf(dal));
        }
    }
}
