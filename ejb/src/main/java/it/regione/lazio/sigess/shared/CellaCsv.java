// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.text.Normalizer;

/**
 * A value as the cell of a spreadsheet, and back. A cell that a spreadsheet could take for a
 * formula gets an apostrophe in front, which every spreadsheet shows as text; nothing is lost,
 * since {@link #valore} takes exactly that apostrophe away again.
 */
public final class CellaCsv {

    /** What begins a formula, in Excel, LibreOffice and Google Sheets; the last is U+2212. */
    private static final String FORMULA = "=+-@\u2212";

    private static final char APOSTROFO = '\'';

    private CellaCsv() {}

    /** The cell that holds {@code valore}; empty for null. */
    public static String innocua(String valore) {
        if (valore == null) {
            return "";
        }
        return pericolosa(senzaApostrofi(valore)) ? APOSTROFO + valore : valore;
    }

    /** The value that {@link #innocua} put into this cell, as it was. */
    public static String valore(String cella) {
        boolean protetta =
                !cella.isEmpty()
                        && cella.charAt(0) == APOSTROFO
                        && pericolosa(senzaApostrofi(cella));
        return protetta ? cella.substring(1) : cella;
    }

    /**
     * Blanks and invisible characters in front are skipped by some programs; a control character is
     * enough by itself, since a program may begin a new cell there.
     */
    private static boolean pericolosa(String testo) {
        return testo.codePoints()
                .dropWhile(c -> invisibile(c) && !Character.isISOControl(c))
                .limit(1)
                .anyMatch(c -> Character.isISOControl(c) || formula(c));
    }

    /** Full-width and small forms fold to the plain sign, as a spreadsheet may do. */
    private static boolean formula(int carattere) {
        String piano = Normalizer.normalize(Character.toString(carattere), Normalizer.Form.NFKC);
        return FORMULA.contains(piano);
    }

    private static boolean invisibile(int carattere) {
        return Character.isWhitespace(carattere)
                || Character.isSpaceChar(carattere)
                || Character.getType(carattere) == Character.FORMAT;
    }

    /** A value that begins with apostrophes of its own must come back with all of them. */
    private static String senzaApostrofi(String testo) {
        int inizio = 0;
        while (inizio < testo.length() && testo.charAt(inizio) == APOSTROFO) {
            inizio++;
        }
        return testo.substring(inizio);
    }
}
