// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;

/**
 * The codice fiscale of the sending operator has the pattern of the INPS schema, or a legal
 * omocodic form; its check character is not judged here (specifica SIUSS, regole V1 e I7).
 */
@Dependent
public class FormaOperatoreFlusso implements RegolaIntestazione {

    private static final Pattern SCHEMA =
            Pattern.compile("[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[A-Z][A-Z0-9]{3}[A-Z]|[0-9]{11}");

    @Override
    public String codice() {
        return "SIUSS-E0123";
    }

    @Override
    public String fonte() {
        return "V1, I7";
    }

    @Override
    public void applica(IntestazioneFlusso intestazione, Rilievi rilievi) {
        String valore = CodiceFiscale.normalizza(intestazione.enteCfOperatore());
        if (valore != null
                && !valore.isBlank()
                && !SCHEMA.matcher(valore).matches()
                && !CodiceFiscale.formaValida(valore)) {
            rilievi.segnala(codice(), Campo.ENTE_CF_OPERATORE, valore);
        }
    }
}
