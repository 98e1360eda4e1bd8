// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The audit keeps UTC; people read and ask in the time of Rome. */
final class OraLocale {

    private static final ZoneId ROMA = ZoneId.of("Europe/Rome");

    private OraLocale() {}

    static LocalDateTime di(LocalDateTime utc) {
        return utc == null
                ? null
                : utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ROMA).toLocalDateTime();
    }

    /** The instant at which the day begins, in UTC; null stays null. */
    static LocalDateTime inizio(LocalDate giorno) {
        return giorno == null
                ? null
                : giorno.atStartOfDay(ROMA).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
