// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrittoreCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+390612345",
                "-5.00",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "\tx",
                "\r=1",
                "\rx",
                "\n=1",
                "\u0000=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(1)",
                "﹦1",
                "﹢1",
                "﹣1",
                "﹫x",
                "−1",
                " =1",
                "\u00a0=1",
                "\u3000＝1",
                "\ufeff=1",
                "\u200b=1",
                "'=1",
                "''-1"
            })
    void aCellThatCouldStartAFormulaIsTextAndKeepsItsValue(String valore) {
        String cella = CellaCsv.innocua(valore);

        assertThat(cella).isEqualTo("'" + valore);
        assertThat(CellaCsv.valore(cella)).isEqualTo(valore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ROSSI",
                "D'ANGELO",
                "'NDRANGHETA",
                "2025-03-01",
                "A1=A2",
                "a-b",
                "mario@comune.example",
                "A2.07|A1.16",
                "100.00",
                "\"x\""
            })
    void everyOtherCellStaysAsItIs(String valore) {
        assertThat(CellaCsv.innocua(valore)).isEqualTo(valore);
        assertThat(CellaCsv.valore(valore)).isEqualTo(valore);
    }

    @Test
    void aSpreadsheetReadsBackWhatWasWritten() {
        List<String> celle =
                Arrays.asList("NICCOLÒ; detto \"Nico\"", null, "a\r\nb", "=1", "0058091", "𝄞");
        ByteArrayOutputStream uscita = new ByteArrayOutputStream();
        try (ScrittoreCsv csv = new ScrittoreCsv(uscita)) {
            csv.riga(List.of("Cognome", "Nome"));
            csv.riga(celle);
        }

        String testo = uscita.toString(StandardCharsets.UTF_8);
        assertThat(testo)
                .startsWith("\ufeffCognome;Nome\r\n")
                .endsWith("\"NICCOLÒ; detto \"\"Nico\"\"\";;\"a\r\nb\";'=1;0058091;𝄞\r\n");
        List<CsvRecord> lette =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(testo.substring(1))
                        .stream()
                        .toList();
        assertThat(lette.get(1).getFields().stream().map(CellaCsv::valore))
                .containsExactly("NICCOLÒ; detto \"Nico\"", "", "a\r\nb", "=1", "0058091", "𝄞");
    }

    @Test
    void rowsGoOutAsTheyCome() {
        long[] scritti = {0};
        OutputStream contatore =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        scritti[0]++;
                    }
                };
        List<String> riga = List.of("x".repeat(1000));
        try (ScrittoreCsv csv = new ScrittoreCsv(contatore)) {
            for (int i = 1; i <= 2000; i++) {
                csv.riga(riga);
                assertThat(scritti[0]).isGreaterThan(1000L * i - (1 << 16));
            }
        }
        assertThat(scritti[0]).isEqualTo(3 + 2000L * 1002);
    }
}
