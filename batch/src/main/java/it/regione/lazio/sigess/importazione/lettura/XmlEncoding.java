// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a file, told from its first bytes and its XML declaration. The two must agree: a
 * file that says one thing and is another would be read as nonsense without an error.
 *
 * @param charset never the undirected UTF-16
 * @param bom length of the byte order mark, 0 without one
 */
record XmlEncoding(Charset charset, int bom) {

    /** How much of the file is enough to see the XML declaration. */
    static final int HEAD = 1024;

    private record Signature(String start, String name, int bom) {}

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("0000FEFF", "UTF-32BE", 4),
                    new Signature("FFFE0000", "UTF-32LE", 4),
                    new Signature("0000003C", "UTF-32BE", 0),
                    new Signature("3C000000", "UTF-32LE", 0),
                    new Signature("4C6FA794", "EBCDIC", 0),
                    new Signature("EFBBBF", "UTF-8", 3),
                    new Signature("FEFF", "UTF-16BE", 2),
                    new Signature("FFFE", "UTF-16LE", 2));
    private static final Set<String> ADMITTED =
            Set.of("UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    /**
     * @param head the first {@link #HEAD} bytes, or the whole file when it is shorter
     * @throws FlussoRifiutatoException encoding unknown, not admitted or contradicted by the bytes
     */
    static XmlEncoding of(byte[] head) throws FlussoRifiutatoException {
        Signature physical = physical(head);
        if (physical != null && !ADMITTED.contains(physical.name)) {
            throw refused(physical.name);
        }
        Charset bytes = physical == null ? null : Charset.forName(physical.name);
        int bom = physical == null ? 0 : physical.bom;
        String declared = declared(head, bom, bytes);
        if (declared == null) {
            return new XmlEncoding(bytes == null ? StandardCharsets.UTF_8 : bytes, bom);
        }
        Charset charset = admitted(declared);
        boolean agree =
                bytes == null
                        ? !wide(charset)
                        : charset.equals(bytes)
                                || charset.equals(StandardCharsets.UTF_16) && wide(bytes);
        if (!agree) {
            throw refused(declared);
        }
        return new XmlEncoding(bytes == null ? charset : bytes, bom);
    }

    private static boolean wide(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static Signature physical(byte[] head) {
        String start = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(4, head.length));
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.start)) {
                return signature;
            }
        }
        if (head.length < 2 || head[0] != 0 && head[1] != 0) {
            return null;
        }
        return new Signature(start, head[0] == 0 ? "UTF-16BE" : "UTF-16LE", 0);
    }

    private static String declared(byte[] head, int bom, Charset bytes) {
        Charset charset = bytes == null ? StandardCharsets.ISO_8859_1 : bytes;
        Matcher m = DECLARED.matcher(new String(head, bom, head.length - bom, charset));
        return m.find() ? m.group(1) : null;
    }

    private static Charset admitted(String declared) throws FlussoRifiutatoException {
        try {
            Charset charset = Charset.forName(declared);
            if (ADMITTED.contains(charset.name())) {
                return charset;
            }
        } catch (IllegalArgumentException e) {
            // Not a name, or not of this platform: refused below like any other.
        }
        throw refused(declared);
    }

    private static FlussoRifiutatoException refused(String name) {
        return new FlussoRifiutatoException(MotivoRifiuto.CODIFICA_NON_AMMESSA, 1, 1, name);
    }
}
