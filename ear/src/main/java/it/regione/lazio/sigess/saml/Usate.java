// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The responses that were used on this server. A response is already tied to an open request of the
 * browser's session; this also tells apart who sends it a second time, or twice at the same moment.
 */
final class Usate {

    private static final Duration VITA = Duration.ofMinutes(15);

    private final Map<String, Instant> viste = new ConcurrentHashMap<>();

    boolean vista(String id) {
        return viste.containsKey(id);
    }

    /** Takes it for use, which only one can. */
    boolean prendi(String id) {
        Instant ora = Instant.now();
        viste.values().removeIf(quando -> quando.plus(VITA).isBefore(ora));
        return viste.putIfAbsent(id, ora) == null;
    }
}
