// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileArrivatoTest {

    @ParameterizedTest
    @CsvSource({"1,1 KB", "1025,2 KB", "1048576,1 MB", "1073741824,1.024 MB"})
    void sizeIsSaidInWholeUnits(long byteDelFile, String atteso) {
        assertThat(file(byteDelFile, null).peso()).isEqualTo(atteso);
    }

    @Test
    void theBodyIsNamedByWhatTheHeadHas() {
        assertThat(file(1, "Comune di Prova").ente()).isEqualTo("Comune di Prova · H501");
        assertThat(file(1, null).ente()).isEqualTo("H501");
    }

    @ParameterizedTest
    @CsvSource({
        "flusso.xml,flusso.xml",
        "../../etc/passwd,passwd",
        "C:\\temp\\flusso.xml,flusso.xml",
        "<b>.xml,<b>.xml"
    })
    void aNameIsNoPath(String inviato, String atteso) {
        assertThat(NomeFile.di(inviato)).isEqualTo(atteso);
    }

    @Test
    void aNameFitsItsColumnAndKeepsItsEnd() {
        assertThat(NomeFile.di("a".repeat(300) + ".xml")).hasSize(255).endsWith(".xml");
        assertThat(NomeFile.di("a\u0000\n.xml")).isEqualTo("a.xml");
        assertThat(NomeFile.di(null)).isEmpty();
    }

    private static FileArrivato file(long dimensione, String ente) {
        return new FileArrivato(
                1,
                "flusso.xml",
                dimensione,
                TipoFlusso.PS_PSA_SINA,
                new IntestazioneFlusso("H501.PS.20250101.1", "H501", ente, "H501", null));
    }
}
