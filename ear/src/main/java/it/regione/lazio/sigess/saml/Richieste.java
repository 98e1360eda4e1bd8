// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.wildfly.security.http.HttpScope;

/**
 * The requests to log in that one browser's session made and nobody answered yet. Kept in the
 * session, thus shared by the nodes of a cluster: a request is answered once.
 */
final class Richieste {

    private static final String DOVE = "sigess.saml.richieste";
    private static final int QUANTE = 8;
    private static final Duration VITA = Duration.ofMinutes(30);

    private final HttpScope sessione;

    Richieste(HttpScope sessione) {
        this.sessione = sessione;
    }

    Set<String> aperte() {
        return leggi().keySet();
    }

    /** Remembers a request; of many, from as many open pages, the last ones. */
    void aggiungi(String id) {
        LinkedHashMap<String, Instant> aperte = leggi();
        aperte.put(id, Instant.now());
        while (aperte.size() > QUANTE) {
            aperte.remove(aperte.keySet().iterator().next());
        }
        sessione.setAttachment(DOVE, aperte);
    }

    void chiudi(String id) {
        LinkedHashMap<String, Instant> aperte = leggi();
        aperte.remove(id);
        sessione.setAttachment(DOVE, aperte);
    }

    /** A copy: a session is only replicated when a value is put into it. */
    private LinkedHashMap<String, Instant> leggi() {
        LinkedHashMap<String, Instant> aperte = new LinkedHashMap<>();
        if (sessione != null
                && sessione.exists()
                && sessione.getAttachment(DOVE) instanceof Map<?, ?> note) {
            note.forEach((id, quando) -> aperte.put((String) id, (Instant) quando));
        }
        aperte.values().removeIf(quando -> quando.plus(VITA).isBefore(Instant.now()));
        return aperte;
    }
}
