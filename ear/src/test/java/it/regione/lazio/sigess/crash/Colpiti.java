// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How often each moment was hit. */
final class Colpiti {

    private static final int AT_LEAST = 2;
    private static final Set<Momento> ALL = EnumSet.complementOf(EnumSet.of(Momento.ALTRO));

    private final Map<Momento, Integer> times = new EnumMap<>(Momento.class);

    void hit(Momento moment) {
        times.merge(moment, 1, Integer::sum);
    }

    /** Those that were not hit often enough. */
    Set<Momento> missing() {
        return ALL.stream()
                .filter(m -> times.getOrDefault(m, 0) < AT_LEAST)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return times.entrySet().stream()
                .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }
}
