// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CodiceFiscaleTest {

    @ParameterizedTest
    @CsvSource({
        "PRVZNE48C09H501M, 1948, 1948-03-09, 1, H501, false",
        "PRVZNE48C09H50ME, 1948, 1948-03-09, 1, H501, true",
        "CLLMTS90H15Z330W, 1990, 1990-06-15, 1, Z330, false",
        "TSTLNU36T48M082R, 1936, 1936-12-08, 2, M082, false",
        "RSSMRK66C14H501U, 1966, 1966-03-14, 1, H501, false",
    })
    void tellsBirthDateSexAndPlace(
            String valore, int anno, LocalDate nascita, String sesso, String luogo, boolean omo) {
        CodiceFiscale cf = new CodiceFiscale(valore);

        assertThat(cf.dataNascita(anno)).contains(nascita);
        assertThat(cf.annoDueCifre()).contains(anno % 100);
        assertThat(cf.sesso()).contains(sesso);
        assertThat(cf.luogo()).contains(luogo);
        assertThat(cf.omocodico()).isEqualTo(omo);
        assertThat(cf.provvisorio()).isFalse();
    }

    @Test
    void omocodiaGoesBackToTheCodeItCameFrom() {
        assertThat(new CodiceFiscale("PRVZNE48C09H50ME").senzaOmocodia())
                .isEqualTo(new CodiceFiscale("PRVZNE48C09H501M"));
    }

    @Test
    void omocodiaInYearAndDayIsRead() {
        String valore = conControllo("PRVZNEQUCLVHRLM");
        CodiceFiscale cf = new CodiceFiscale(valore);

        assertThat(cf.dataNascita(1948)).contains(LocalDate.of(1948, 3, 9));
        assertThat(cf.luogo()).contains("H501");
        assertThat(cf.senzaOmocodia().valore()).isEqualTo("PRVZNE48C09H501M");
    }

    @Test
    void centuryComesFromTheDeclaredYear() {
        CodiceFiscale cf = new CodiceFiscale("PRVZNE48C09H501M");

        assertThat(cf.dataNascita(2048)).contains(LocalDate.of(2048, 3, 9));
        assertThat(cf.dataNascita(1949)).isEmpty();
        assertThat(cf.dataNascita(0)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistInTheDeclaredYearHasNoDate() {
        CodiceFiscale cf = new CodiceFiscale(conControllo("PRVZNE00B29H501"));

        assertThat(cf.dataNascita(2000)).contains(LocalDate.of(2000, 2, 29));
        assertThat(cf.dataNascita(1900)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" prvzne48c09h501m ", "PRVZNE48C09H501M", "Prvzne48c09h501m\t"})
    void blanksAndLowerCaseAreNormalised(String testo) {
        assertThat(CodiceFiscale.of(testo).map(CodiceFiscale::valore)).contains("PRVZNE48C09H501M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000018", "12345678903     "})
    void aProvisionalCodeCarriesNoBirthData(String testo) {
        CodiceFiscale cf = CodiceFiscale.of(testo).orElseThrow();

        assertThat(cf.provvisorio()).isTrue();
        assertThat(cf.omocodico()).isFalse();
        assertThat(cf.senzaOmocodia()).isSameAs(cf);
        assertThat(cf.dataNascita(1948)).isEmpty();
        assertThat(cf.sesso()).isEmpty();
        assertThat(cf.luogo()).isEmpty();
        assertThat(cf.annoDueCifre()).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "   ",
                "zzzzzz00a00a000a",
                "PRVZNE48C00H501M",
                "PRVZNE48C32H501M",
                "PRVZNE48C40H501M",
                "PRVZNE48C72H501M",
                "PRVZNE48B30H501M",
                "PRVZNE48F09H501M",
                "PRVZNE48C09H50AM",
                "PRVZNE48C09H501",
                "PRVZNE48C09H501MM",
                "PRVZNE48C09H5011",
                "PRVZNÈ48C09H501M",
                "PRVZNE4８C09H501M",
                "00000000000",
                "1234567890",
                "1234567890A",
            })
    void wrongShapes(String testo) {
        assertThat(CodiceFiscale.formaValida(CodiceFiscale.normalizza(testo))).isFalse();
        assertThat(CodiceFiscale.of(testo)).isEmpty();
        assertThatThrownBy(() -> new CodiceFiscale(testo))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRVZNE48C09H501N", "PRVZNE48C09H50MM", "12345678904"})
    void rightShapeWithWrongCheckCharacter(String testo) {
        assertThat(CodiceFiscale.formaValida(testo)).isTrue();
        assertThat(CodiceFiscale.controlloValido(testo)).isFalse();
        assertThat(CodiceFiscale.of(testo)).isEmpty();
        assertThatThrownBy(() -> new CodiceFiscale(testo))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(testo);
    }

    private static String conControllo(String quindici) {
        for (char c = 'A'; c <= 'Z'; c++) {
            if (CodiceFiscale.of(quindici + c).isPresent()) {
                return quindici + c;
            }
        }
        throw new AssertionError(quindici);
    }
}
