// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.StatoImportazione;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Numbers and states get into the audit; what people typed does not. */
class OggettoTest {

    @Test
    void numbersStatesAndCodesOfOurs() {
        assertThat(Oggetto.di(12L, StatoImportazione.COMPLETATA)).isEqualTo("12 COMPLETATA");
        assertThat(Oggetto.di("2024/25")).isEqualTo("2024/25");
        assertThat(Oggetto.di("SIUSS-E0203", null)).isEqualTo("SIUSS-E0203");
        assertThat(Oggetto.di(List.of(1L, 2L), true)).isEqualTo("1 2");
    }

    @Test
    void neverWhatSomebodyTyped() {
        assertThat(Oggetto.di("RSSLRD94E07M082H")).isNull();
        assertThat(Oggetto.di("2024/RSSLRD94E07M082H", "la signora Bianchi")).isNull();
        assertThat(Oggetto.di(12345678901L)).isEqualTo("-");
        assertThat(Oggetto.di(new Object())).isNull();
    }

    @Test
    void neverLongerThanItsColumn() {
        assertThat(Oggetto.di(LongStream.range(0, 500).boxed().toList())).hasSize(200);
    }
}
