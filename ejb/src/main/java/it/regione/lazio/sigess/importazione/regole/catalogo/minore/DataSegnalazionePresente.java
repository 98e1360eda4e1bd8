// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A report to the judge has a date (specifica SIUSS, punto 5, DataSegnalazione). */
@Dependent
public class DataSegnalazionePresente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E1803";
    }

    @Override
    public String fonte() {
        return "5.DataSegnalazione";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if ("1".equals(riga.valore(Campo.SEGNALAZIONE_AUTORITA_GIUD))
                && !riga.presente(Campo.DATA_SEGNALAZIONE)) {
            rilievi.segnala(codice(), Campo.DATA_SEGNALAZIONE, null);
        }
    }
}
