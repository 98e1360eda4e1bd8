// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * From raw values to values: exact, and tolerant only where XML Schema itself is (blanks around
 * numbers and dates, zones of dates). Nothing here throws; null, blank and wrong texts are empty.
 */
public final class Conversioni {

    /** Amounts are stored with 13 digits before the point and 2 after it. */
    public static final String IMPORTO_MASSIMO = "9999999999999.99";

    private static final int CIFRE_INTERE = 13;

    private static final int LUNGHEZZA_MASSIMA = 64;

    private Conversioni() {}

    /** {@code xs:date}; a zone is dropped, years may have more than four digits. */
    public static Optional<LocalDate> data(String testo) {
        String t = ripulito(testo);
        boolean negativo = t.startsWith("-");
        int da = negativo ? 1 : 0;
        int fineAnno = t.indexOf('-', da);
        int lunghezzaAnno = fineAnno - da;
        if (lunghezzaAnno < 4 || lunghezzaAnno > 9 || t.length() < fineAnno + 6) {
            return Optional.empty();
        }
        int anno = cifre(t, da, fineAnno);
        int mese = cifre(t, fineAnno + 1, fineAnno + 3);
        int giorno = cifre(t, fineAnno + 4, fineAnno + 6);
        boolean forma = t.charAt(fineAnno + 3) == '-' && zona(t, fineAnno + 6);
        if (!forma || anno < 1 || lunghezzaAnno > 4 && t.charAt(da) == '0') {
            return Optional.empty();
        }
        return giorno(negativo ? -anno : anno, mese, giorno);
    }

    /** {@code xs:decimal} with its own scale. */
    public static Optional<BigDecimal> decimale(String testo) {
        String t = ripulito(testo);
        if (t.length() > LUNGHEZZA_MASSIMA || !formaDecimale(t)) {
            return Optional.empty();
        }
        BigDecimal valore = new BigDecimal(t);
        return valore.precision() - valore.scale() > CIFRE_INTERE
                ? Optional.empty()
                : Optional.of(valore);
    }

    /** An amount in euro at scale 2, rounded half up. */
    public static Optional<BigDecimal> importo(String testo) {
        return decimale(testo).map(v -> v.setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code xs:int}. */
    public static Optional<Integer> intero(String testo) {
        String t = ripulito(testo);
        boolean segno = t.startsWith("-") || t.startsWith("+");
        int valore = t.length() > 10 ? -1 : cifre(t, segno ? 1 : 0, t.length());
        return valore < 0 ? Optional.empty() : Optional.of(t.startsWith("-") ? -valore : valore);
    }

    /** {@code MM/AAAA}, years 1900 to 2099. */
    public static Optional<YearMonth> meseAnno(String testo) {
        if (testo == null || testo.length() != 7 || testo.charAt(2) != '/') {
            return Optional.empty();
        }
        int mese = cifre(testo, 0, 2);
        int anno = cifre(testo, 3, 7);
        boolean valido = mese >= 1 && mese <= 12 && anno >= 1900 && anno <= 2099;
        return valido ? Optional.of(YearMonth.of(anno, mese)) : Optional.empty();
    }

    /**
     * Minutes of a time written {@code HH.MM} as a decimal number: the trailing zero may be lost,
     * so {@code 12.5} is 12 h 50 min. Also {@code HH:MM} and {@code H : M}, where nothing is lost:
     * {@code 2 : 5} is 2 h 5 min.
     */
    public static Optional<Integer> minuti(String testo) {
        String t = ripulito(testo);
        int duePunti = t.indexOf(':');
        if (duePunti >= 0) {
            return minuti(
                    t.substring(0, duePunti).strip(), t.substring(duePunti + 1).strip(), false);
        }
        if (decimale(t).filter(d -> d.signum() >= 0).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal ore = new BigDecimal(t).stripTrailingZeros();
        if (ore.scale() > 2) {
            return Optional.empty();
        }
        String piano = ore.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
        int punto = piano.indexOf('.');
        return minuti(piano.substring(0, punto), piano.substring(punto + 1), true);
    }

    private static Optional<Integer> minuti(String ore, String minuti, boolean dueCifre) {
        int o = ore.length() > 4 ? -1 : cifre(ore, 0, ore.length());
        int m = minuti.length() > 2 ? -1 : cifre(minuti, 0, minuti.length());
        boolean valido = o >= 0 && m >= 0 && m < 60 && (!dueCifre || minuti.length() == 2);
        return valido ? Optional.of(o * 60 + m) : Optional.empty();
    }

    private static Optional<LocalDate> giorno(int anno, int mese, int giorno) {
        if (mese < 1 || mese > 12 || !YearMonth.of(anno, mese).isValidDay(giorno)) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(anno, mese, giorno));
    }

    /** Nothing, {@code Z}, or an offset of at most 14 hours. */
    private static boolean zona(String t, int da) {
        if (t.length() == da || t.length() == da + 1 && t.charAt(da) == 'Z') {
            return true;
        }
        if (t.length() != da + 6 || t.charAt(da + 3) != ':' || "+-".indexOf(t.charAt(da)) < 0) {
            return false;
        }
        int ore = cifre(t, da + 1, da + 3);
        int minuti = cifre(t, da + 4, da + 6);
        return ore >= 0 && minuti >= 0 && minuti < 60 && ore * 60 + minuti <= 14 * 60;
    }

    /** Optional sign, digits and at most one point: no exponent, no thousands sign. */
    private static boolean formaDecimale(String t) {
        boolean segno = t.startsWith("-") || t.startsWith("+");
        boolean punto = false;
        boolean cifra = false;
        for (int i = segno ? 1 : 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c == '.' && !punto) {
                punto = true;
            } else if (c >= '0' && c <= '9') {
                cifra = true;
            } else {
                return false;
            }
        }
        return cifra;
    }

    /** The number written in up to ten decimal digits, -1 when it is none or too large. */
    private static int cifre(String t, int da, int a) {
        if (da >= a || a > t.length()) {
            return -1;
        }
        long valore = 0;
        for (int i = da; i < a; i++) {
            char c = t.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            valore = valore * 10 + (c - '0');
        }
        return valore > Integer.MAX_VALUE ? -1 : (int) valore;
    }

    private static String ripulito(String testo) {
        return testo == null ? "" : testo.strip();
    }
}
