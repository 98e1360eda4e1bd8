// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A file made while it is read, that knows how much of it was taken and whether it was closed. */
final class GeneratedStream extends InputStream {

    private final Iterator<String> parts;
    private byte[] part = {};
    private int position;
    private long taken;
    private boolean closed;

    GeneratedStream(Stream<String> parts) {
        this.parts = parts.iterator();
    }

    /** {@code start}, then {@code body} for 0, 1, 2… {@code times}, then {@code end}. */
    static GeneratedStream of(String start, long times, LongFunction<String> body, String end) {
        Stream<String> middle = LongStream.range(0, times).mapToObj(body);
        return new GeneratedStream(
                Stream.concat(Stream.of(start), Stream.concat(middle, Stream.of(end))));
    }

    long taken() {
        return taken;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        while (position == part.length) {
            if (!parts.hasNext()) {
                return -1;
            }
            part = parts.next().getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        int n = Math.min(length, part.length - position);
        System.arraycopy(part, position, target, offset, n);
        position += n;
        taken += n;
        return n;
    }

    @Override
    public void close() {
        closed = true;
    }
}
