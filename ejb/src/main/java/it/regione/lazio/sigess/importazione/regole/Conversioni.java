// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * From raw values to values: exact, and tolerant only where XML Schema itself is (blanks around
 * numbers and dates, zones of dates). Nothing here throws; null, blank and wrong texts are empty.
 */
public final class Conversioni {

    /** Amounts are stored with 13 digits before the point and 2 after it. */
    public static final String IMPORTO_MASSIMO = "9999999999999.99";

    /** What {@link #centesimi} gives for a text that is no amount. */
    public static final long NESSUN_IMPORTO = Long.MIN_VALUE;

    /** What {@link #giorno(String)} gives for a text that is no date. */
    public static final int NESSUN_GIORNO = 0;

    private static final int CIFRE_INTERE = 13;

    private static final long INTERO_MASSIMO = 10_000_000_000_000L;

    /** The point as a digit would be counted. */
    private static final int PUNTO = '.' - '0';

    private static final int CIFRE_ORE = 4;

    private static final int ORE_MASSIME = 10_000;

    private static final int ANNO_MASSIMO = 9999;

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

    /**
     * The amount of {@link #importo} in cents, or {@link #NESSUN_IMPORTO}; allocates nothing, since
     * the rules ask for it many times a row.
     */
    public static long centesimi(String testo) {
        String t = ripulito(testo);
        boolean meno = t.startsWith("-");
        boolean cifre = false;
        boolean arrotonda = false;
        long valore = 0;
        int decimali = -1;
        for (int i = meno || t.startsWith("+") ? 1 : 0; i < t.length(); i++) {
            int cifra = t.charAt(i) - '0';
            if (cifra == PUNTO && decimali < 0) {
                decimali = 0;
            } else if (cifra < 0 || cifra > 9) {
                return NESSUN_IMPORTO;
            } else {
                cifre = true;
                valore = decimali < 2 ? valore * 10 + cifra : valore;
                arrotonda |= decimali == 2 && cifra >= 5;
                decimali += decimali < 0 ? 0 : 1;
            }
            if (decimali < 0 && valore >= INTERO_MASSIMO) {
                return NESSUN_IMPORTO;
            }
        }
        if (!cifre || t.length() > LUNGHEZZA_MASSIMA) {
            return NESSUN_IMPORTO;
        }
        long centesimi = decimali >= 2 ? valore : decimali == 1 ? valore * 10 : valore * 100;
        centesimi += arrotonda ? 1 : 0;
        return meno ? -centesimi : centesimi;
    }

    /** Whether digits after the second decimal, other than zeros, would be lost at scale 2. */
    public static boolean oltreICentesimi(String testo) {
        int punto = testo.indexOf('.');
        for (int i = punto + 3; punto >= 0 && i < testo.length(); i++) {
            if (testo.charAt(i) > '0' && testo.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /**
     * The date of {@link #data}, years 1 to 9999, as the number {@code AAAAMMGG}, which sorts as
     * dates do; else {@link #NESSUN_GIORNO}. Allocates nothing.
     */
    public static int giorno(String testo) {
        String t = ripulito(testo);
        if (t.length() < 10 || t.charAt(4) != '-' || t.charAt(7) != '-' || !zona(t, 10)) {
            return NESSUN_GIORNO;
        }
        int anno = cifre(t, 0, 4);
        int mese = cifre(t, 5, 7);
        int giorno = cifre(t, 8, 10);
        boolean esiste =
                anno >= 1
                        && anno <= ANNO_MASSIMO
                        && mese >= 1
                        && mese <= 12
                        && giorno >= 1
                        && giorno <= Month.of(mese).length(Year.isLeap(anno));
        return esiste ? anno * 10_000 + mese * 100 + giorno : NESSUN_GIORNO;
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
        int minuti =
                duePunti < 0
                        ? minutiDecimali(t)
                        : minuti(
                                t.substring(0, duePunti).strip(),
                                t.substring(duePunti + 1).strip());
        return minuti < 0 ? Optional.empty() : Optional.of(minuti);
    }

    private static int minuti(String ore, String minuti) {
        int o = ore.length() > CIFRE_ORE ? -1 : cifre(ore, 0, ore.length());
        int m = minuti.length() > 2 ? -1 : cifre(minuti, 0, minuti.length());
        return o >= 0 && m >= 0 && m < 60 ? o * 60 + m : -1;
    }

    private static int minutiDecimali(String t) {
        long centesimi = centesimi(t);
        boolean valido =
                centesimi >= 0
                        && centesimi < ORE_MASSIME * 100L
                        && centesimi % 100 < 60
                        && !oltreICentesimi(t);
        return valido ? (int) (centesimi / 100 * 60 + centesimi % 100) : -1;
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
