// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the cells of a table: the character that makes the most columns of a flow out of
 * its first record.
 *
 * @param lines to skip before the record of the column names
 */
record SeparatoreCsv(char character, int lines) {

    private static final char[] CANDIDATES = {';', ',', '\t'};

    /** A line that Excel understands and other programs hand on. */
    private static final Pattern SAID = Pattern.compile("\\A\"?sep=(.)\"?(\r\n|\n|\r)");

    /**
     * @param head the first characters of the file
     * @throws FlussoRifiutatoException no character makes a single known column
     */
    static SeparatoreCsv of(String head) throws FlussoRifiutatoException {
        Matcher said = SAID.matcher(head);
        String table = said.find() ? head.substring(said.end()) : head;
        long best = 0;
        char found = 0;
        for (char candidate : CANDIDATES) {
            long columns = known(table, candidate);
            if (columns > best) {
                best = columns;
                found = candidate;
            }
        }
        if (best == 0) {
            throw new FlussoRifiutatoException(MotivoRifiuto.FORMATO_IGNOTO, 1, 1);
        }
        return new SeparatoreCsv(found, table.length() == head.length() ? 0 : 1);
    }

    private static long known(String table, char separator) {
        try (CsvReader<CsvRecord> csv = TabellaCsv.open(new StringReader(table), separator)) {
            CsvRecord names = csv.stream().filter(r -> !RigheCsv.vuota(r)).findFirst().orElse(null);
            return names == null
                    ? 0
                    : names.getFields().stream().filter(SeparatoreCsv::known).count();
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean known(String name) {
        return Arrays.stream(TipoFlusso.values())
                .anyMatch(tipo -> ColonneCsv.trova(tipo, name).isPresent());
    }
}
