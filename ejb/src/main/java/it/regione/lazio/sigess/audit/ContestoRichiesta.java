// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;

/**
 * Where this request comes from. The web module fills it; a job or a timer leaves it empty, by
 * which it is known.
 */
@RequestScoped
public class ContestoRichiesta {

    private static final int MASSIMO_INDIRIZZO = 45;

    private String sessione;
    private String indirizzo;
    private Throwable rifiuto;

    /** The id of the session is hashed at once: who reads the audit cannot take the session. */
    public void web(String idSessione, String daDove) {
        sessione =
                idSessione == null
                        ? null
                        : Impronta.sha256(idSessione.getBytes(StandardCharsets.UTF_8));
        indirizzo =
                daDove != null && daDove.length() > MASSIMO_INDIRIZZO
                        ? daDove.substring(0, MASSIMO_INDIRIZZO)
                        : daDove;
    }

    /** Hash of the session; null when there is none. */
    public String sessione() {
        return sessione;
    }

    /** Null for jobs and timers. */
    public String indirizzo() {
        return indirizzo;
    }

    /** Whether this refusal is new here: through two services it passes twice. */
    boolean nuovo(Throwable altro) {
        boolean nuovo = rifiuto != altro;
        rifiuto = altro;
        return nuovo;
    }
}
