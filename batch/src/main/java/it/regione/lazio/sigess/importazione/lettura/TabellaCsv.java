// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of a table as RFC 4180 has them, its faults told apart: {@link
 * FlussoRifiutatoException} when the file is at fault, {@link IOException} when its source is.
 */
final class TabellaCsv implements Closeable {

    /** Columns; the flows have some 50. */
    static final int MAX_COLUMNS = 1000;

    /** Characters of a record, and of what a quote that does not close may take. */
    static final int MAX_RECORD = 1 << 18;

    private static final int HEAD = 1 << 16;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final CaratteriCsv characters;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;

    private TabellaCsv(CaratteriCsv characters) throws IOException, FlussoRifiutatoException {
        this.characters = characters;
        PushbackReader text = new PushbackReader(characters, HEAD);
        char[] head = new char[HEAD];
        int length = peek(text, head);
        SeparatoreCsv separator = SeparatoreCsv.of(new String(head, 0, length));
        csv = open(text, separator.character());
        csv.skipLines(separator.lines());
        records = csv.iterator();
    }

    /** At the record of the column names; closes the file when it is no table of a flow. */
    static TabellaCsv open(InputStream file) throws IOException, FlussoRifiutatoException {
        try {
            return new TabellaCsv(new CaratteriCsv(file));
        } catch (IOException | FlussoRifiutatoException | RuntimeException e) {
            Busta.chiudi(file, e);
            throw e;
        }
    }

    static CsvReader<CsvRecord> open(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .maxBufferSize(MAX_RECORD)
                .build(
                        CsvRecordHandler.of(
                                h ->
                                        h.maxFields(MAX_COLUMNS)
                                                .maxFieldSize(XmlInput.MAX_VALUE)
                                                .maxRecordSize(MAX_RECORD)),
                        text);
    }

    /** The next record that is not an empty line; null at the end. */
    CsvRecord next() throws IOException, FlussoRifiutatoException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw refused(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CaratteriCsv.IllegibleException illegible) {
                throw illegible.refusal();
            }
            throw e.getCause();
        }
    }

    /** Where a record starts, in characters; only for the last one read. */
    long offset(CsvRecord record) {
        return characters.startOf(record.getStartingLineNumber());
    }

    String encoding() {
        return characters.charset().name();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** What is wrong further on is said when the reading comes there, if this is a table at all. */
    private static int peek(PushbackReader text, char[] head) throws IOException {
        int length = 0;
        try {
            int n = text.read(head, 0, HEAD);
            while (n > 0) {
                length += n;
                n = text.read(head, length, HEAD - length);
            }
        } catch (CaratteriCsv.IllegibleException e) {
            // Comes again after the characters that are put back here.
        }
        text.unread(head, 0, length);
        return length;
    }

    /**
     * The parser has one type for all faults; the tests of hostile tables hold it to its wording.
     */
    private static FlussoRifiutatoException refused(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher line = LINE.matcher(message);
        boolean quotes = message.contains("quot");
        return new FlussoRifiutatoException(
                quotes ? MotivoRifiuto.CSV_VIRGOLETTE : MotivoRifiuto.LIMITI_SUPERATI,
                line.find() ? Integer.parseInt(line.group(1)) : 1,
                1,
                message);
    }
}
