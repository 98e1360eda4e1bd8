// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.ModelloCsv;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The template that people download is a table that this reader reads. */
class ModelloCsvTest {

    @ParameterizedTest
    @EnumSource
    void everyColumnIsKnownAndTheExampleIsWhole(TipoFlusso tipo) throws Exception {
        try (LettoreFlusso lettore = new LettoreFlusso(modello(tipo))) {
            assertThat(lettore.tipo()).isEqualTo(tipo);
            assertThat(lettore.codifica()).isEqualTo("UTF-8");
            assertThat(lettore.sconosciuti()).isEmpty();
            assertThat(lettore.intestazione().enteCodice()).isEqualTo("H501");
            RigaFlusso riga = lettore.prossima();
            assertThat(riga.csv().colonne()).isEqualTo(ColonneCsv.di(tipo).size());
            assertThat(riga.csv().celle()).isEqualTo(riga.csv().colonne());
            assertThat(Campo.values())
                    .filteredOn(c -> c.elemento() == tipo.elementoRiga() && c.obbligatorio())
                    .isNotEmpty()
                    .allMatch(riga::presente);
            assertThat(lettore.prossima()).isNull();
        }
    }

    @Test
    void itIsWrittenAsItalianSpreadsheetsWriteAndReadAsXmlWrites() throws Exception {
        RigaFlusso riga = Flussi.righe(modello(TipoFlusso.PS_PSA_SINA)).get(0);

        assertThat(riga.valore(Campo.DATA_DSU)).isEqualTo("2025-01-20");
        assertThat(riga.valore(Campo.IMPORTO_SOGLIA_ISEE)).isEqualTo("25000.00");
        assertThat(riga.lista(Lista.INVALIDITA_CIVILE)).containsExactly("2", "6");
        assertThat(riga.indirizzi().get(0)).containsEntry(Campo.CODICE_COMUNE, "058091");
        assertThat(modello(TipoFlusso.SINBA).readNBytes(3))
                .containsExactly((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    }

    private static ByteArrayInputStream modello(TipoFlusso tipo) {
        ByteArrayOutputStream uscita = new ByteArrayOutputStream();
        ModelloCsv.scrivi(tipo, uscita);
        return new ByteArrayInputStream(uscita.toByteArray());
    }
}
