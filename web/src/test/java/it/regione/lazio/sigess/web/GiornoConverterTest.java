// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiornoConverterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"07/05/1994", "7/5/1994", "7.5.1994", "7-5-1994", "07051994", "1994-05-07"})
    void understands(String testo) {
        assertThat(GiornoConverter.leggi(testo)).isEqualTo(LocalDate.of(1994, 5, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1994", "1994-02-31", "5/1994", "ieri", "07/05/94", "7/5/19941"})
    void refuses(String testo) {
        assertThatThrownBy(() -> GiornoConverter.leggi(testo))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void nothingIsNoDay() {
        GiornoConverter converter = new GiornoConverter();
        assertThat(converter.getAsObject(null, null, " ")).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }
}
