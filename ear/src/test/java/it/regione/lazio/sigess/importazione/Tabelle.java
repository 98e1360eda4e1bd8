// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.lettura.LettoreFlusso;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Flows of the tests as the tables and archives that people make of them. */
final class Tabelle {

    private Tabelle() {}

    /**
     * A flow of {@code src/test/resources/flussi} as a table.
     *
     * @param cella how a value is written in its column
     */
    static String table(String flow, char separator, BiFunction<Colonna, String, String> cella)
            throws Exception {
        StringWriter text = new StringWriter();
        try (InputStream file = Tabelle.class.getResourceAsStream("/flussi/" + flow);
                LettoreFlusso reader = new LettoreFlusso(file);
                CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            List<Colonna> columns = ColonneCsv.di(reader.tipo());
            csv.writeRecord(columns.stream().map(Colonna::nome).toList());
            RigaFlusso row = reader.prossima();
            while (row != null) {
                List<String> cells = new ArrayList<>();
                for (Colonna column : columns) {
                    String value = ColonneCsv.valore(column, reader.intestazione(), row);
                    cells.add(value == null ? null : cella.apply(column, value));
                }
                csv.writeRecord(cells);
                row = reader.prossima();
            }
        }
        return text.toString();
    }

    static byte[] zip(String name, byte[]... contents) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (int i = 0; i < contents.length; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? name : i + name));
                zip.write(contents[i]);
            }
        }
        return archive.toByteArray();
    }
}
