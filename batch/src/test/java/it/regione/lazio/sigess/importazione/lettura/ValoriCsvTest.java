// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell becomes; what is not sure stays for the rules. */
class ValoriCsvTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "DATA_DSU | 2025-01-20 | 2025-01-20",
                "DATA_DSU | 20/01/2025 | 2025-01-20",
                "DATA_DSU | 1/2/2025 | 2025-02-01",
                "DATA_DSU | 20/01/2025 00:00 | 2025-01-20",
                "DATA_DSU | 2025-01-20 00:00:00 | 2025-01-20",
                "DATA_DSU | 2025-01-20Z | 2025-01-20Z",
                "DATA_DSU | 31/02/2025 | 31/02/2025",
                "DATA_DSU | 02/28/2025 | 02/28/2025",
                "DATA_DSU | 20/01/25 | 20/01/25",
                "DATA_DSU | 20/01/2025 10:30 | 20/01/2025 10:30",
                "DATA_DSU | 45677 | 45677",
                "IMPORTO_MENSILE | 300 | 300",
                "IMPORTO_MENSILE | 300.00 | 300.00",
                "IMPORTO_MENSILE | 300,5 | 300.5",
                "IMPORTO_MENSILE | ,5 | .5",
                "IMPORTO_MENSILE | -5,00 | -5.00",
                "IMPORTO_MENSILE | '-5,00 | -5.00",
                "IMPORTO_MENSILE | 1.234,56 | 1234.56",
                "IMPORTO_MENSILE | 1.234.567,89 | 1234567.89",
                "IMPORTO_MENSILE | 1,234.56 | 1234.56",
                "IMPORTO_MENSILE | 1.234.567 | 1234567",
                "IMPORTO_MENSILE | 1,234,567 | 1234567",
                "IMPORTO_MENSILE | € 1.234,56 | 1234.56",
                "IMPORTO_MENSILE | 12,50 € | 12.50",
                "IMPORTO_MENSILE | 12,50 EUR | 12.50",
                "IMPORTO_MENSILE | 1 234,56 | 1234.56",
                "IMPORTO_MENSILE | 0,125 | 0.125",
                "IMPORTO_MENSILE | 1,234 | 1,234",
                "IMPORTO_MENSILE | 1.234 | 1.234",
                "IMPORTO_MENSILE | 1234,567 | 1234.567",
                "IMPORTO_MENSILE | 1.23,4 | 1.23,4",
                "IMPORTO_MENSILE | 1,5E+03 | 1,5E+03",
                "IMPORTO_MENSILE | trecento | trecento",
                "IMPORTO_MENSILE | € | €",
                "ORE_SERVIZIO_MENSILE | 20,30 | 20.30",
                "ORE_SERVIZIO_MENSILE | 20:30 | 20:30",
                "ORE_SERVIZIO_MENSILE | 20.30 | 20.30",
                "COGNOME | ` D'ALÒ ` | D'ALÒ",
                "COGNOME | `\u00a0ROSSI\u200b` | ROSSI",
                "COGNOME | `DE\r\nROSSI\tBIANCHI` | DE ROSSI BIANCHI",
                "COGNOME | '=ROSSI | =ROSSI",
                "COGNOME | 'NDRANGHETA | 'NDRANGHETA",
                "COGNOME | 1,5 | 1,5",
                "COGNOME | 01/02/2025 | 01/02/2025",
                "CODICE_REGIONE | =\"08\" | 08",
                "CODICE_REGIONE | '08 | 08",
                "CODICE_REGIONE | =8 | =8",
                "CODICE_REGIONE | 8 | 8",
                "CODICE_REGIONE | `  ` | -",
                "CODICE_REGIONE | `` | -",
                "CODICE_REGIONE | =\"\" | -"
            })
    void aCellIsReadAsXmlWouldWriteIt(Campo campo, String cella, String valore) {
        assertThat(ValoriCsv.valore(campo, cella.translateEscapes())).isEqualTo(valore);
    }

    @ParameterizedTest
    @CsvSource({"'2|6', '2;6'", "2, 2", "' 2 | 6 ', '2;6'", "'08|', '08;'", "'|', ';'"})
    void severalValuesInOneCellKeepTheirPlaces(String cella, String parti) {
        assertThat(String.join(";", ValoriCsv.parti(cella))).isEqualTo(parti);
    }
}
