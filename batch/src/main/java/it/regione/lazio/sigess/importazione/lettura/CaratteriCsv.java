// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/**
 * The characters of a table. It says in no place how it is encoded: a byte order mark or the zeros
 * of UTF-16 tell, else it is UTF-8 until the first byte that UTF-8 does not allow. Up to there
 * everything must have been ASCII, which reads the same in windows-1252, and so is the rest read; a
 * file that was plainly UTF-8 before is in two encodings at once, and refused.
 *
 * <p>Also where each line began, for the rows' positions.
 */
final class CaratteriCsv extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The file cannot be read on from here: a reason to refuse it, not a failure of its source. */
    static final class IllegibleException extends IOException {
        private static final long serialVersionUID = 1L;

        private final FlussoRifiutatoException refusal;

        private IllegibleException(MotivoRifiuto motivo, long line, String... details) {
            refusal = new FlussoRifiutatoException(motivo, Math.toIntExact(line), 1, details);
        }

        FlussoRifiutatoException refusal() {
            return refusal;
        }
    }

    private final InputStream file;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
    private final ArrayDeque<Long> lineStarts = new ArrayDeque<>();
    private CharsetDecoder decoder;
    private boolean certain;
    private boolean atEnd;
    private IllegibleException fault;
    private long read;
    private long line = 1;
    private long firstKnownLine = 1;
    private char previous;

    CaratteriCsv(InputStream file) throws IOException {
        this.file = file;
        bytes.flip();
        while (bytes.remaining() < 4 && !atEnd) {
            fill();
        }
        int first = bytes.hasRemaining() ? bytes.get(0) & 0xFF : -1;
        int second = bytes.remaining() > 1 ? bytes.get(1) & 0xFF : -1;
        if (first == 0xEF && second == 0xBB) {
            begin(StandardCharsets.UTF_8, 3);
        } else if (first == 0xFE && second == 0xFF || first == 0 && second > 0) {
            begin(StandardCharsets.UTF_16BE, first == 0 ? 0 : 2);
        } else if (first == 0xFF && second == 0xFE || first > 0 && second == 0) {
            begin(StandardCharsets.UTF_16LE, second == 0 ? 0 : 2);
        } else {
            begin(StandardCharsets.UTF_8, 0);
            certain = false;
        }
        lineStarts.add(0L);
    }

    /** The encoding as far as it is known by now. */
    Charset charset() {
        return decoder.charset();
    }

    /**
     * Offset of a line in characters without byte order mark; lines before it are forgotten.
     *
     * @param wanted from 1, read already, not less than at the last call
     */
    long startOf(long wanted) {
        while (firstKnownLine < wanted) {
            lineStarts.remove();
            firstKnownLine++;
        }
        return lineStarts.element();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, out, atEnd);
            if (out.position() > 0) {
                return handedOut(out.flip());
            }
            if (result.isError()) {
                tryWindows();
            } else if (atEnd) {
                return -1;
            } else {
                fill();
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void begin(Charset charset, int bom) {
        bytes.position(bytes.position() + bom);
        certain = true;
        decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void tryWindows() throws IllegibleException {
        if (certain) {
            String name = charset().name();
            throw new IllegibleException(MotivoRifiuto.CODIFICA_NON_AMMESSA, line, name);
        }
        begin(WINDOWS, 0);
    }

    /** How many of these characters are good; what is wrong with the next one is said then. */
    private int handedOut(CharBuffer out) throws IllegibleException {
        for (int i = 0; i < out.limit(); i++) {
            char c = out.get(i);
            if (previous == '\n' || previous == '\r' && c != '\n') {
                line++;
                lineStarts.add(read + i);
            }
            previous = c;
            certain |= c >= 0x80;
            if (c == 0) {
                fault = new IllegibleException(MotivoRifiuto.CSV_CARATTERE_NULLO, line);
                if (i == 0) {
                    throw fault;
                }
                read += i;
                return i;
            }
        }
        read += out.limit();
        return out.limit();
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = file.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0)).flip();
    }
}
