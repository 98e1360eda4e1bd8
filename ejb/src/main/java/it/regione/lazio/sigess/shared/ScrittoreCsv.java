// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table that a spreadsheet opens with a double click: semicolons, UTF-8 with byte order
 * mark, quotes as in RFC 4180, no cell that could run as a formula ({@link CellaCsv}). Rows go out
 * as they come, in constant memory. Every CSV of the application is written here.
 */
public final class ScrittoreCsv implements AutoCloseable {

    private static final char SEPARATORE = ';';
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    /**
     * The stream is closed by {@link #close()}.
     *
     * @throws UncheckedIOException here and later: the stream failed
     */
    public ScrittoreCsv(OutputStream uscita) {
        try {
            uscita.write(BOM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv =
                CsvWriter.builder()
                        .fieldSeparator(SEPARATORE)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(uscita, StandardCharsets.UTF_8);
    }

    /** One row; a null cell is empty. */
    public void riga(List<String> celle) {
        csv.writeRecord(celle.stream().map(CellaCsv::innocua).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
