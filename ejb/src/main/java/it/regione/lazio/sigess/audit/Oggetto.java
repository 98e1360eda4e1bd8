// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation was about, from the arguments of its call: numbers, states and codes of ours.
 * What people typed never gets here, nor does a number long enough to be somebody's.
 */
final class Oggetto {

    private static final int MASSIMO = 200;
    private static final long TROPPO = 10_000_000_000L;

    /** Code of an intervention, of a rule, of the staff. */
    private static final Pattern CODICE =
            Pattern.compile("\\d{4}/\\d{1,9}|SIUSS-[AEI]\\d{4}|OP\\d{1,6}");

    private Oggetto() {}

    static String di(Object... argomenti) {
        String testo =
                Arrays.stream(argomenti)
                        .flatMap(Oggetto::parti)
                        .map(Oggetto::parte)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        if (testo.isEmpty()) {
            return null;
        }
        return testo.length() <= MASSIMO ? testo : testo.substring(0, MASSIMO - 1) + "…";
    }

    private static Stream<?> parti(Object argomento) {
        return argomento instanceof Collection<?> piu ? piu.stream() : Stream.of(argomento);
    }

    private static String parte(Object argomento) {
        if (argomento instanceof Number numero) {
            return numero.longValue() < TROPPO ? numero.toString() : "-";
        }
        if (argomento instanceof Enum<?> stato) {
            return stato.name();
        }
        return argomento instanceof String testo && CODICE.matcher(testo).matches() ? testo : null;
    }
}
