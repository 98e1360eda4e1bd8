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
 * No date of a benefit is far after the day of the flow (specifica SIUSS, regola I4): later than
 * ten years it is a slip of the pen.
 */
@Dependent
public class DataNelFuturo implements Regola {

    private static final int ANNI = 10;

    private static final Campo[] DATE = {
        Campo.DATA_DSU,
        Campo.DATA_EVENTO,
        Campo.DATA_INIZIO_PRESTAZIONE,
        Campo.DATA_FINE_PRESTAZIONE,
        Campo.DATA_EROGAZIONE_PRESTAZIONE
    };

    @Override
    public String codice() {
        return "SIUSS-A1742";
    }

    @Override
    public String fonte() {
        return "I4";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        int limite = riferimenti.giorno() + ANNI * 10_000;
        for (Campo campo : DATE) {
            String valore = riga.valore(campo);
            if (valore != null && Conversioni.giorno(valore) > limite) {
                rilievi.segnala(codice(), campo, valore, ANNI);
            }
        }
    }
}
