// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.time.LocalDateTime;

/**
 * For how many months each kind of data is kept. The system properties {@code
 * sigess.conservazione.audit.mesi} (24), {@code …file.mesi} (12), {@code …scarti.mesi} (12) and
 * {@code …lavori.mesi} (12) say otherwise.
 */
public record TerminiConservazione(int audit, int file, int scarti, int lavori) {

    private static final int MINIMO_AUDIT = 24;
    private static final int ANNO = 12;
    private static final String PROPRIETA = "sigess.conservazione.";

    public TerminiConservazione {
        if (audit < MINIMO_AUDIT) {
            throw new IllegalArgumentException(
                    PROPRIETA + "audit.mesi is " + audit + ": the least is " + MINIMO_AUDIT);
        }
        if (file < 1 || scarti < 1 || lavori < 1) {
            throw new IllegalArgumentException(PROPRIETA + "*.mesi: the least is 1");
        }
    }

    /** As this server is configured. */
    public static TerminiConservazione configurati() {
        return new TerminiConservazione(
                Integer.getInteger(PROPRIETA + "audit.mesi", MINIMO_AUDIT),
                Integer.getInteger(PROPRIETA + "file.mesi", ANNO),
                Integer.getInteger(PROPRIETA + "scarti.mesi", ANNO),
                Integer.getInteger(PROPRIETA + "lavori.mesi", ANNO));
    }

    static LocalDateTime prima(LocalDateTime adesso, int mesi) {
        return adesso.minusMonths(mesi);
    }
}
