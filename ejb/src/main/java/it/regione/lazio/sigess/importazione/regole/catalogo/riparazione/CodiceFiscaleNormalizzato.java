// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * A codice fiscale is trimmed and upper-cased; silent, since the INPS schema admits both
 * differences (specifica SIUSS, punto 2).
 */
@Dependent
public class CodiceFiscaleNormalizzato implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A2000";
    }

    @Override
    public String fonte() {
        return "2";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String valore = riga.valore(Campo.CODICE_FISCALE);
        if (valore != null) {
            riga.imposta(Campo.CODICE_FISCALE, CodiceFiscale.normalizza(valore));
        }
    }
}
