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
 * A SINA form belongs to a person in carico for disability or dependence (specifica SIUSS, regola
 * I8).
 */
@Dependent
public class SinaFuoriLuogo implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1708";
    }

    @Override
    public String fonte() {
        return "I8";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String presa = riga.valore(Campo.PRESA_CARICO);
        String area = riga.valore(Campo.AREA_UTENZA);
        if (!riga.conSina()) {
            return;
        }
        if ("2".equals(presa)) {
            rilievi.segnala(codice(), Campo.PRESA_CARICO, presa);
        } else if ("1".equals(area) || "3".equals(area)) {
            rilievi.segnala(codice(), Campo.AREA_UTENZA, area);
        }
    }
}
