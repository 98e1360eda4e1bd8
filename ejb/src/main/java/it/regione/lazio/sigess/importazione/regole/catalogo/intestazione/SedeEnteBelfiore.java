// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;

/**
 * The seat of the body, when there is one, is a Belfiore code; some producers write an internal
 * code there (specifica SIUSS, punto 14.10).
 */
@Dependent
public class SedeEnteBelfiore implements RegolaIntestazione {

    private static final Pattern BELFIORE = Pattern.compile("[A-Za-z][0-9]{3}");

    @Override
    public String codice() {
        return "SIUSS-A1410";
    }

    @Override
    public String fonte() {
        return "14.10";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(IntestazioneFlusso intestazione, Rilievi rilievi) {
        String sede = intestazione.enteIndirizzo();
        if (sede != null && !sede.isBlank() && !BELFIORE.matcher(sede).matches()) {
            rilievi.segnala(codice(), Campo.ENTE_INDIRIZZO, sede);
        }
    }
}
