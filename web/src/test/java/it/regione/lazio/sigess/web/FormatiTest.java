// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatiTest {

    static Stream<Arguments> valori() {
        return Stream.of(
                Arguments.of(null, "—"),
                Arguments.of("  ", "—"),
                Arguments.of("ROSSI", "ROSSI"),
                Arguments.of(LocalDate.of(2024, 1, 31), "31/01/2024"),
                Arguments.of(Year.of(1965), "1965"),
                Arguments.of(LocalDateTime.of(2024, 1, 31, 9, 5), "31/01/2024 09:05"),
                Arguments.of(Instant.parse("2024-07-01T10:00:00Z"), "01/07/2024 12:00"),
                Arguments.of(Instant.parse("2024-01-01T23:30:00Z"), "02/01/2024 00:30"),
                Arguments.of(new BigDecimal("1234.56"), "1.234,56 €"),
                Arguments.of(new BigDecimal("0"), "0,00 €"),
                Arguments.of(true, "Sì"),
                Arguments.of(false, "No"));
    }

    @ParameterizedTest
    @MethodSource("valori")
    void writesEachTypeAsPeopleReadIt(Object valore, String testo) {
        assertThat(Formati.testo(valore)).isEqualTo(testo);
    }

    @Test
    void twelveHoursAndFiftyMinutes() {
        assertThat(Formati.durata(770)).isEqualTo("12 h 50 min");
        assertThat(Formati.durata(null)).isEmpty();
    }

    @Test
    void numbersHaveItalianSeparators() {
        assertThat(Formati.numero(1_234_567)).isEqualTo("1.234.567");
        assertThat(Formati.numero(new BigDecimal("12.5"))).isEqualTo("12,5");
    }

    @Test
    void slotsOfATextAreFilledTheItalianWay() {
        assertThat(Formati.frase("{0} di {1}", 10_000, "tutti")).isEqualTo("10.000 di tutti");
    }
}
