// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportazioneTest {

    @Test
    void whatTheConsoleGivesFitsItsColumns() {
        String lungo = "x".repeat(3000);
        Importazione importazione =
                new Importazione(
                        1,
                        OrigineImportazione.CONSOLE,
                        "batch",
                        lungo,
                        new ParametriImportazione(lungo, lungo, lungo, lungo));
        importazione.concludi(StatoImportazione.RIFIUTATA, null, lungo);

        assertThat(importazione.getNomeFile()).hasSize(255);
        assertThat(importazione.getCodicePrestazione()).hasSize(2000);
        assertThat(importazione.getUnitaOperativa()).hasSize(100);
        assertThat(importazione.getOperatore()).hasSize(100);
        assertThat(importazione.getTipoIntervento()).hasSize(2000);
        assertThat(importazione.getErrore()).hasSize(2000);
    }
}
