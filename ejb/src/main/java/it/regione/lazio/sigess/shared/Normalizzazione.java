// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which names are stored for searching and in which a search is compared with them: who
 * writes {@code COGNOME_RICERCA} and who reads it must call the same method.
 */
public final class Normalizzazione {

    /** Length of the search columns. */
    private static final int LUNGHEZZA = 40;

    private static final Pattern SEGNI = Pattern.compile("\\p{M}+");
    private static final Pattern ALTRO = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<String, String> LETTERE =
            Map.of("Ø", "O", "Ł", "L", "Đ", "D", "Ð", "D", "Æ", "AE", "Œ", "OE", "Þ", "TH");

    private Normalizzazione() {}

    /**
     * {@link #confronto} cut to the 40 characters of the search columns: what is stored in them,
     * and what they are compared with.
     */
    public static String ricerca(String testo) {
        String ricerca = confronto(testo);
        return ricerca == null || ricerca.length() <= LUNGHEZZA ? ricerca : taglia(ricerca);
    }

    /**
     * Upper case, without accents, every run of blanks, apostrophes and punctuation as one blank,
     * none at the ends: {@code "D’Arcò- Łuca "} becomes {@code "D ARCO LUCA"}. Applying it twice
     * changes nothing; null stays null; a text without letters and digits becomes empty.
     */
    public static String confronto(String testo) {
        if (testo == null) {
            return null;
        }
        if (ascii(testo)) {
            return semplice(testo);
        }
        String scomposto = Normalizer.normalize(testo, Normalizer.Form.NFKD);
        String confronto = SEGNI.matcher(scomposto).replaceAll("").toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> lettera : LETTERE.entrySet()) {
            confronto = confronto.replace(lettera.getKey(), lettera.getValue());
        }
        return ALTRO.matcher(confronto).replaceAll(" ").strip();
    }

    private static boolean ascii(String testo) {
        return testo.chars().allMatch(c -> c < 128);
    }

    /** The same on a text that has neither accents nor letters of other alphabets: most names. */
    private static String semplice(String testo) {
        StringBuilder semplice = new StringBuilder(testo.length());
        boolean stacco = false;
        for (int i = 0; i < testo.length(); i++) {
            char c = testo.charAt(i);
            boolean minuscola = c >= 'a' && c <= 'z';
            if (minuscola || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                if (stacco && !semplice.isEmpty()) {
                    semplice.append(' ');
                }
                semplice.append(minuscola ? (char) (c - 32) : c);
                stacco = false;
            } else {
                stacco = true;
            }
        }
        return semplice.toString();
    }

    private static String taglia(String ricerca) {
        boolean coppia = Character.isHighSurrogate(ricerca.charAt(LUNGHEZZA - 1));
        return ricerca.substring(0, coppia ? LUNGHEZZA - 1 : LUNGHEZZA).strip();
    }
}
