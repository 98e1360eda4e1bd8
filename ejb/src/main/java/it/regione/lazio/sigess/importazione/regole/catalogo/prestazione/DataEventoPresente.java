// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The sub-code A1.05.01 has the date of the event, which is that of the payment (specifica SIUSS,
 * regola P3).
 */
@Dependent
public class DataEventoPresente implements Regola {

    private static final String RICHIEDE_EVENTO = "A1.05.01";

    @Override
    public String codice() {
        return "SIUSS-E1603";
    }

    @Override
    public String fonte() {
        return "P3";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if (RICHIEDE_EVENTO.equals(riga.valore(Campo.CODICE_PRESTAZIONE))
                && !riga.presente(Campo.DATA_EVENTO)) {
            rilievi.segnala(codice(), Campo.DATA_EVENTO, null);
        }
    }
}
