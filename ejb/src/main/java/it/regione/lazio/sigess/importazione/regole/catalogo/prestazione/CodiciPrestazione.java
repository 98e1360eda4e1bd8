// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

/** The form of benefit codes: {@code A2.07}, {@code A1.05.01}. */
public final class CodiciPrestazione {

    private CodiciPrestazione() {}

    /** {@code A}, block 1 to 3, point, two digits, and again a point and two digits at will. */
    public static boolean inForma(String codice) {
        int lunghezza = codice.length();
        return (lunghezza == 5 || lunghezza == 8 && dueCifre(codice, 5))
                && codice.charAt(0) == 'A'
                && codice.charAt(1) >= '1'
                && codice.charAt(1) <= '3'
                && dueCifre(codice, 2);
    }

    private static boolean dueCifre(String codice, int punto) {
        return codice.charAt(punto) == '.'
                && cifra(codice.charAt(punto + 1))
                && cifra(codice.charAt(punto + 2));
    }

    private static boolean cifra(char c) {
        return c >= '0' && c <= '9';
    }

    /** The others are reported by the rules on shapes. */
    static boolean diLunghezzaAmmessa(String codice) {
        return codice.length() >= 5 && codice.length() <= 10 && !codice.isBlank();
    }
}
