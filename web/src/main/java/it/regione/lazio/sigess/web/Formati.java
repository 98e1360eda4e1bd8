// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.Testi;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How values are written on the pages: the functions {@code s:…()} of the tag library. */
public final class Formati {

    static final ZoneId ROMA = ZoneId.of("Europe/Rome");

    private static final Locale ITALIA = Locale.ITALY;
    private static final DateTimeFormatter GIORNO =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", ITALIA);
    private static final DateTimeFormatter GIORNO_ORA =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", ITALIA);
    private static final Testi TESTI = Testi.di(Formati.class);

    private Formati() {}

    /**
     * A value as people read it, chosen by its type: day, moment (in Rome), amount in euro, number,
     * yes or no. Nothing, or only blanks, is a dash.
     */
    public static String testo(Object valore) {
        if (valore == null || valore.toString().isBlank()) {
            return TESTI.get("valore.assente");
        }
        if (valore instanceof TemporalAccessor quando) {
            return data(quando);
        }
        if (valore instanceof BigDecimal importo) {
            return importo(importo);
        }
        if (valore instanceof Boolean si) {
            return TESTI.get(si ? "valore.si" : "valore.no");
        }
        return valore.toString();
    }

    /** As the manual's figure 14 writes it: {@code 180,00} without sign, nothing for nothing. */
    public static String nudo(Object valore) {
        if (valore instanceof BigDecimal importo) {
            return decimale("#,##0.00", importo);
        }
        return valore == null ? "" : testo(valore);
    }

    /** {@code gg/MM/aaaa}, with {@code HH:mm} for a moment; empty for null. */
    public static String data(TemporalAccessor quando) {
        if (quando == null) {
            return "";
        }
        if (quando instanceof Instant istante) {
            return GIORNO_ORA.format(istante.atZone(ROMA));
        }
        if (quando instanceof OffsetDateTime istante) {
            return GIORNO_ORA.format(istante.atZoneSameInstant(ROMA));
        }
        if (quando instanceof LocalDateTime momento) {
            return GIORNO_ORA.format(momento);
        }
        return quando instanceof LocalDate giorno ? GIORNO.format(giorno) : quando.toString();
    }

    /** {@code 1.234,56 €}; empty for null. */
    public static String importo(BigDecimal importo) {
        return importo == null ? "" : decimale("#,##0.00 €", importo);
    }

    /** {@code 12.345}, decimals only when there are any; empty for null. */
    public static String numero(Number numero) {
        return numero == null ? "" : decimale("#,##0.##", numero);
    }

    /** Minutes as {@code 12 h 50 min}; empty for null. */
    public static String durata(Integer minuti) {
        return minuti == null ? "" : TESTI.get("valore.durata", minuti / 60, minuti % 60);
    }

    /** A text of the bundle with its slots {0}, {1} filled. */
    public static String frase(String modello, Object primo, Object secondo) {
        return new MessageFormat(modello, ITALIA).format(new Object[] {primo, secondo});
    }

    /** A fresh format each time: {@link DecimalFormat} must not be shared between threads. */
    private static String decimale(String forma, Number numero) {
        return new DecimalFormat(forma, DecimalFormatSymbols.getInstance(ITALIA)).format(numero);
    }
}
