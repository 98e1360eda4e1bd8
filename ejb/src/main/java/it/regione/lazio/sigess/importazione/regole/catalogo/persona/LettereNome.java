// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import java.text.Normalizer;

/**
 * The three letters that a codice fiscale takes from a surname or a name (specifica SIUSS, punto
 * 9), packed into a number: they are computed for every row and mostly thrown away.
 */
final class LettereNome {

    static final int QUANTE = 3;

    /** A name without a single letter of the alphabet: nothing to compare. */
    static final int NESSUNA = 0;

    private static final int BIT = 5;

    private LettereNome() {}

    /** Consonants in order, then vowels, then X. */
    static int delCognome(String cognome) {
        return lettere(senzaAccenti(cognome), false);
    }

    /** The same, but of four or more consonants the first, the third and the fourth. */
    static int delNome(String nome) {
        String n = senzaAccenti(nome);
        return lettere(n, consonanti(n) > QUANTE);
    }

    /** The three characters of a code from a position. */
    static int in(String cf, int da) {
        int lettere = 0;
        for (int i = da; i < da + QUANTE; i++) {
            lettere = lettere << BIT | lettera(cf.charAt(i));
        }
        return lettere;
    }

    static String inChiaro(int lettere) {
        char[] c = new char[QUANTE];
        for (int i = 0; i < QUANTE; i++) {
            c[i] = (char) ('A' - 1 + (lettere >> BIT * (QUANTE - 1 - i) & (1 << BIT) - 1));
        }
        return new String(c);
    }

    private static int lettere(String testo, boolean saltaLaSeconda) {
        int lettere = 0;
        int quante = 0;
        int consonanti = 0;
        for (int i = 0; i < testo.length() && quante < QUANTE; i++) {
            int l = lettera(testo.charAt(i));
            if (l > 0 && !vocale(l) && !(++consonanti == 2 && saltaLaSeconda)) {
                lettere = lettere << BIT | l;
                quante++;
            }
        }
        for (int i = 0; i < testo.length() && quante < QUANTE; i++) {
            int l = lettera(testo.charAt(i));
            if (l > 0 && vocale(l)) {
                lettere = lettere << BIT | l;
                quante++;
            }
        }
        if (quante == 0) {
            return NESSUNA;
        }
        for (; quante < QUANTE; quante++) {
            lettere = lettere << BIT | 'X' - 'A' + 1;
        }
        return lettere;
    }

    private static int consonanti(String testo) {
        int consonanti = 0;
        for (int i = 0; i < testo.length(); i++) {
            int l = lettera(testo.charAt(i));
            consonanti += l > 0 && !vocale(l) ? 1 : 0;
        }
        return consonanti;
    }

    /** 1 to 26; 0 for what is no letter of the alphabet. */
    private static int lettera(char c) {
        char maiuscola = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return maiuscola >= 'A' && maiuscola <= 'Z' ? maiuscola - 'A' + 1 : 0;
    }

    private static boolean vocale(int lettera) {
        return "AEIOU".indexOf('A' - 1 + lettera) >= 0;
    }

    private static String senzaAccenti(String testo) {
        for (int i = 0; i < testo.length(); i++) {
            if (testo.charAt(i) > 0x7F) {
                return Normalizer.normalize(testo, Normalizer.Form.NFD);
            }
        }
        return testo;
    }
}
