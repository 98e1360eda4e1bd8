// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * The characters of a file, strictly: a byte that the encoding does not allow is an error, raised
 * only after all characters before it were handed out, so that the parser stands exactly there.
 *
 * <p>It also bounds what one XML event may consume, whatever its kind: names, comments and
 * declarations have no limit in the parser, and each of them could fill the memory.
 */
final class StrictReader extends Reader {

    /** Characters per event; a row of a real file has some 2,000. */
    static final int MAX_EVENT = 1 << 20;

    static final String LIMIT = "Event size limit (" + MAX_EVENT + ") exceeded";

    /** One XML event is longer than {@link #MAX_EVENT}. */
    static final class EventTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final InputStream file;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
    private final XmlEncoding encoding;
    private final CharsetDecoder decoder;
    private boolean atEnd;
    private int allowance = MAX_EVENT;
    private int column = 1;

    StrictReader(InputStream file) throws IOException, FlussoRifiutatoException {
        this.file = file;
        bytes.flip();
        while (bytes.remaining() < XmlEncoding.HEAD && !atEnd) {
            fill();
        }
        int head = Math.min(bytes.remaining(), XmlEncoding.HEAD);
        encoding = XmlEncoding.of(Arrays.copyOf(bytes.array(), head));
        bytes.position(encoding.bom());
        if (!bytes.hasRemaining()) {
            throw new FlussoRifiutatoException(MotivoRifiuto.FILE_VUOTO, 1, 1);
        }
        decoder =
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    XmlEncoding encoding() {
        return encoding;
    }

    /** A new event begins: it may take {@link #MAX_EVENT} characters again. */
    void renew() {
        allowance = MAX_EVENT;
    }

    /** Column of the next character, from 1; after a bad byte, the column of that byte. */
    int column() {
        return column;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (allowance <= 0) {
            throw new EventTooLongException();
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, out, atEnd);
            if (out.position() > 0 || result.isOverflow()) {
                return handedOut(out.flip());
            }
            if (result.isError()) {
                result.throwException();
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private int handedOut(CharBuffer out) {
        int length = out.remaining();
        allowance -= length;
        int i = length - 1;
        while (i >= 0 && out.get(i) != '\n' && out.get(i) != '\r') {
            i--;
        }
        column = i < 0 ? column + length : length - i;
        return length;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = file.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
