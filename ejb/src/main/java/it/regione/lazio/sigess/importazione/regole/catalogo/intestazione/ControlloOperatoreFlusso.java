// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * The check character of the sending operator agrees with the rest of the codice fiscale (specifica
 * SIUSS, regola I7).
 */
@Dependent
public class ControlloOperatoreFlusso implements RegolaIntestazione {

    @Override
    public String codice() {
        return "SIUSS-A1707";
    }

    @Override
    public String fonte() {
        return "I7";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(IntestazioneFlusso intestazione, Rilievi rilievi) {
        String valore = CodiceFiscale.normalizza(intestazione.enteCfOperatore());
        if (CodiceFiscale.formaValida(valore) && !CodiceFiscale.controlloValido(valore)) {
            rilievi.segnala(codice(), Campo.ENTE_CF_OPERATORE, valore);
        }
    }
}
