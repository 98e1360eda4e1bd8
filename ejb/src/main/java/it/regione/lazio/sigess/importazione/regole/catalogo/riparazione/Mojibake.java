// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Undoes one wrong reading of UTF-8 as Latin-1 or windows-1252. Strict: every character must come
 * from one byte, and the bytes must be valid UTF-8, so that right texts are never touched.
 */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    /** Null when there is nothing to repair. */
    static String ripara(String testo) {
        int i = 0;
        while (i < testo.length() && testo.charAt(i) < 0x80) {
            i++;
        }
        return i < testo.length() - 1 && inizio(testo.charAt(i)) && testo.charAt(i + 1) >= 0x80
                ? rileggi(testo)
                : null;
    }

    /** Whether a sequence of UTF-8 can begin so; a right accent is mostly followed by a letter. */
    private static boolean inizio(char c) {
        return c >= 0xC2 && c <= 0xF4;
    }

    private static String rileggi(String testo) {
        ByteBuffer bytes = ByteBuffer.allocate(testo.length());
        for (int i = 0; i < testo.length(); i++) {
            char c = testo.charAt(i);
            if (c > 0xFF && !WINDOWS.newEncoder().canEncode(c)) {
                return null;
            }
            bytes.put(c <= 0xFF ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0]);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
