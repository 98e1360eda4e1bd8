// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A person in carico has an area (specifica SIUSS, regola V10). */
@Dependent
public class AreaUtenzaPresente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E1001";
    }

    @Override
    public String fonte() {
        return "V10";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if ("1".equals(riga.valore(Campo.PRESA_CARICO)) && !riga.presente(Campo.AREA_UTENZA)) {
            rilievi.segnala(codice(), Campo.AREA_UTENZA, null);
        }
    }
}
