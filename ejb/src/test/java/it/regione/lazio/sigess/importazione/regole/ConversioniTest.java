// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversioniTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-20, 2025-01-20",
        "2025-01-20Z, 2025-01-20",
        "2025-01-20+01:00, 2025-01-20",
        "2025-01-20-14:00, 2025-01-20",
        "'  2025-01-20 ', 2025-01-20",
        "2024-02-29, 2024-02-29",
        "12025-01-20, +12025-01-20",
        "-0044-03-15, -0044-03-15",
    })
    void dates(String testo, LocalDate data) {
        assertThat(Conversioni.data(testo)).contains(data);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "0000-01-01",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-1-2",
                "20/01/2025",
                "20250120",
                "2025-01-20T00:00:00",
                "2025-01-20+15:00",
                "2025-01-20 01:00",
                "2025-01-20z",
                "02025-01-20",
                "9999999999-01-01",
                "٢٠٢٥-01-20",
                "--01-20",
                "-",
                "2025-01",
            })
    void notDates(String testo) {
        assertThat(Conversioni.data(testo)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "300.00, 300.00",
        "300.005, 300.005",
        "-0.10, -0.10",
        "+7, 7",
        ".5, 0.5",
        "5., 5",
        "' 12.5 ', 12.5",
        "0000000000000000001.0, 1.0",
        "9999999999999.99, 9999999999999.99",
    })
    void decimalsKeepTheirScale(String testo, BigDecimal valore) {
        assertThat(Conversioni.decimale(testo)).contains(valore);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1,5",
                "1.000,00",
                "1e3",
                "1E+10",
                "NaN",
                "INF",
                "1.2.3",
                "-",
                ".",
                "--1",
                "1 000",
                "€ 5",
                "10000000000000",
                "٣",
            })
    void notDecimals(String testo) {
        assertThat(Conversioni.decimale(testo)).isEmpty();
        assertThat(Conversioni.importo(testo)).isEmpty();
    }

    @Test
    void aHugeNumberIsRefusedBeforeItIsComputed() {
        assertThat(Conversioni.decimale("9".repeat(1_000_000))).isEmpty();
        assertThat(Conversioni.decimale("0." + "9".repeat(1_000_000))).isEmpty();
    }

    /** The forms that allocate nothing agree with the others. */
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "300.00",
                "300.005",
                "-0.10",
                "+7",
                ".5",
                "5.",
                " 12.5 ",
                "0000000000000000001.0",
                "9999999999999.99",
                "52.545",
                "52.544",
                "-0.005",
                "-0.004",
                "3",
                "0",
                "-0",
                "0.994",
                "0.995",
                "1,5",
                "1.000,00",
                "1e3",
                "NaN",
                "1.2.3",
                "-",
                ".",
                "--1",
                "1 000",
                "€ 5",
                "10000000000000",
                "9999999999999.994",
                "٣"
            })
    void centsAreTheSameAmount(String testo) {
        long centesimi = Conversioni.centesimi(testo);

        assertThat(Conversioni.importo(testo).map(i -> i.movePointRight(2).longValueExact()))
                .isEqualTo(
                        centesimi == Conversioni.NESSUN_IMPORTO
                                ? Optional.empty()
                                : Optional.of(centesimi));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "2025-01-20",
                "2025-01-20Z",
                "2025-01-20+01:00",
                "2025-01-20-14:00",
                " 2025-01-20 ",
                "2024-02-29",
                "2025-02-29",
                "0001-01-01",
                "9999-12-31",
                "0000-01-01",
                "2025-13-01",
                "2025-00-10",
                "2025-1-2",
                "20/01/2025",
                "20250120",
                "2025-01-20T00:00:00",
                "2025-01-20+15:00",
                "2025-01-20 01:00",
                "2025-01-20z",
                "--01-20",
                "-",
                "2025-01",
                "2025-04-31",
                "1900-02-29",
                "2000-02-29",
                "٢٠٢٥-01-20"
            })
    void daysAreTheSameDate(String testo) {
        int giorno = Conversioni.giorno(testo);

        assertThat(Conversioni.data(testo))
                .isEqualTo(
                        giorno == Conversioni.NESSUN_GIORNO
                                ? Optional.empty()
                                : Optional.of(
                                        LocalDate.of(
                                                giorno / 10_000,
                                                giorno / 100 % 100,
                                                giorno % 100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12025-01-20", "-0044-03-15"})
    void daysOfYearsThatNobodyStoresAreNone(String testo) {
        assertThat(Conversioni.giorno(testo)).isEqualTo(Conversioni.NESSUN_GIORNO);
    }

    @ParameterizedTest
    @CsvSource({
        "1.234, true",
        "1.230, false",
        "1.23, false",
        "1.2, false",
        "1, false",
        ".001, true"
    })
    void digitsBeyondTheCents(String testo, boolean oltre) {
        assertThat(Conversioni.oltreICentesimi(testo)).isEqualTo(oltre);
    }

    @ParameterizedTest
    @CsvSource({"52.545, 52.55", "52.544, 52.54", "-0.005, -0.01", "3, 3.00", "300.000, 300.00"})
    void amountsAreRoundedHalfUpAtScaleTwo(String testo, BigDecimal valore) {
        assertThat(Conversioni.importo(testo)).contains(valore);
    }

    @ParameterizedTest
    @CsvSource({
        "2.59, 179",
        "12.5, 770",
        "12.50, 770",
        "12.05, 725",
        "2, 120",
        "2.0, 120",
        "20.300, 1230",
        ".30, 30",
        "0, 0",
        "100.1, 6010",
        "12:50, 770",
        "'2 : 5', 125",
        "' 7 : 05 ', 425",
    })
    void hoursAreHoursAndMinutes(String testo, int minuti) {
        assertThat(Conversioni.minuti(testo)).contains(minuti);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "2.60",
                "2.6",
                "2.99",
                "12:60",
                "2.125",
                "-2.30",
                "due",
                "2h30",
                ":30",
                "12:",
                "1:2:3",
                "12:305",
                "12345:00",
            })
    void notHours(String testo) {
        assertThat(Conversioni.minuti(testo)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10/2023, 2023-10", "01/1900, 1900-01", "12/2099, 2099-12"})
    void months(String testo, YearMonth mese) {
        assertThat(Conversioni.meseAnno(testo)).contains(mese);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"13/2023", "00/2023", "1/2023", "10-2023", "10/1899", "10/2100", "10/23"})
    void notMonths(String testo) {
        assertThat(Conversioni.meseAnno(testo)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "+3, 3", "-4, -4", "007, 7", "' 9 ', 9", "0, 0"})
    void integers(String testo, int valore) {
        assertThat(Conversioni.intero(testo)).contains(valore);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1.0", "x", "-", "99999999999", "4294967297", "1 2"})
    void notIntegers(String testo) {
        assertThat(Conversioni.intero(testo)).isEmpty();
    }
}
