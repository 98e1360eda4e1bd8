// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A codice fiscale: 16 characters (omocodia included) or the 11 digits of a provisional one, which
 * carries no birth data. It is upper-cased, its shape and its check character are right: beyond the
 * constructor nobody asks again.
 *
 * @param valore upper case, without blanks
 */
public record CodiceFiscale(String valore) implements Serializable {

    private static final String OMOCODIA = "LMNPQRSTUV";
    private static final String MESI = "ABCDEHLMPRST";
    private static final int[] CIFRE = {6, 7, 9, 10, 12, 13, 14};
    private static final int[] DISPARI = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    public CodiceFiscale {
        valore = normalizza(valore);
        if (!formaValida(valore) || !controlloValido(valore)) {
            throw new IllegalArgumentException("not a codice fiscale");
        }
    }

    public static Optional<CodiceFiscale> of(String testo) {
        String valore = normalizza(testo);
        return formaValida(valore) && controlloValido(valore)
                ? Optional.of(new CodiceFiscale(valore))
                : Optional.empty();
    }

    /** Trimmed and upper-cased; null stays null. The INPS schema admits both differences. */
    public static String normalizza(String testo) {
        return testo == null ? null : testo.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * Whether a normalised text has the shape of a codice fiscale, whatever its check character.
     */
    public static boolean formaValida(String valore) {
        if (valore == null) {
            return false;
        }
        return valore.length() == 11 ? undiciCifre(valore) : sediciCaratteri(valore);
    }

    /** Whether the last character agrees with the others; only for texts of valid shape. */
    public static boolean controlloValido(String valore) {
        return valore.length() == 11
                ? sommaProvvisorio(valore) % 10 == 0
                : carattereDiControllo(valore) == valore.charAt(15);
    }

    /** Eleven digits, given to people who wait for the definitive one. */
    public boolean provvisorio() {
        return valore.length() == 11;
    }

    /** Whether letters stand for digits, because two people had the same code. */
    public boolean omocodico() {
        return !provvisorio() && !senzaOmocodia().equals(this);
    }

    /** The code as it would be without omocodia, check character computed anew. */
    public CodiceFiscale senzaOmocodia() {
        if (provvisorio()) {
            return this;
        }
        char[] c = valore.toCharArray();
        for (int i : CIFRE) {
            c[i] = (char) ('0' + cifra(valore, i));
        }
        c[15] = carattereDiControllo(new String(c));
        return new CodiceFiscale(new String(c));
    }

    /** What two omocodic codes share: 15 characters without omocodia; a provisional code whole. */
    public String radice() {
        if (provvisorio()) {
            return valore;
        }
        char[] c = valore.substring(0, 15).toCharArray();
        for (int i : CIFRE) {
            c[i] = (char) ('0' + cifra(valore, i));
        }
        return new String(c);
    }

    /** The last two digits of the birth year; the century is not encoded. */
    public Optional<Integer> annoDueCifre() {
        return provvisorio() ? Optional.empty() : Optional.of(numero(valore, 6));
    }

    /** {@code 1} male, {@code 2} female, as in the flows. */
    public Optional<String> sesso() {
        return provvisorio() ? Optional.empty() : Optional.of(numero(valore, 9) > 40 ? "2" : "1");
    }

    /** Belfiore code of the comune or foreign state of birth. */
    public Optional<String> luogo() {
        if (provvisorio()) {
            return Optional.empty();
        }
        return Optional.of(
                "" + valore.charAt(11) + cifra(valore, 12) + cifra(valore, 13) + cifra(valore, 14));
    }

    /**
     * The full birth date, with the century of the year declared beside the code; empty when that
     * year disagrees with the code, when the day does not exist in it, and for provisional codes.
     */
    public Optional<LocalDate> dataNascita(int annoDichiarato) {
        if (provvisorio() || annoDichiarato < 1 || annoDichiarato % 100 != numero(valore, 6)) {
            return Optional.empty();
        }
        YearMonth mese = YearMonth.of(annoDichiarato, MESI.indexOf(valore.charAt(8)) + 1);
        int giorno = giorno(valore);
        return mese.isValidDay(giorno) ? Optional.of(mese.atDay(giorno)) : Optional.empty();
    }

    private static boolean undiciCifre(String valore) {
        boolean tuttiZeri = true;
        for (int i = 0; i < 11; i++) {
            char c = valore.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            tuttiZeri &= c == '0';
        }
        return !tuttiZeri;
    }

    private static boolean sediciCaratteri(String valore) {
        if (valore.length() != 16) {
            return false;
        }
        for (int i = 0; i < 16; i++) {
            char c = valore.charAt(i);
            boolean lettera = c >= 'A' && c <= 'Z';
            boolean cifra = i == 6 || i == 7 || i == 9 || i == 10 || i >= 12 && i <= 14;
            if (cifra ? cifra(valore, i) < 0 : !lettera) {
                return false;
            }
        }
        int mese = MESI.indexOf(valore.charAt(8)) + 1;
        int giorno = giorno(valore);
        return mese > 0 && giorno >= 1 && giorno <= Month.of(mese).maxLength();
    }

    private static int giorno(String valore) {
        int giorno = numero(valore, 9);
        return giorno > 40 ? giorno - 40 : giorno;
    }

    private static int numero(String valore, int da) {
        return cifra(valore, da) * 10 + cifra(valore, da + 1);
    }

    /** The digit at a position, read through omocodia; -1 when there is none. */
    private static int cifra(String valore, int posizione) {
        char c = valore.charAt(posizione);
        return c >= '0' && c <= '9' ? c - '0' : OMOCODIA.indexOf(c);
    }

    private static char carattereDiControllo(String valore) {
        int somma = 0;
        for (int i = 0; i < 15; i++) {
            char c = valore.charAt(i);
            int v = c <= '9' ? c - '0' : c - 'A';
            somma += i % 2 == 0 ? DISPARI[v] : v;
        }
        return (char) ('A' + somma % 26);
    }

    private static int sommaProvvisorio(String valore) {
        int somma = 0;
        for (int i = 0; i < 11; i++) {
            int c = valore.charAt(i) - '0';
            int doppio = c > 4 ? c * 2 - 9 : c * 2;
            somma += i % 2 == 0 ? c : doppio;
        }
        return somma;
    }
}
