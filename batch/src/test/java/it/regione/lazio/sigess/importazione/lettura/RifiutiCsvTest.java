// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which table is refused for what, at which line; hostile ones at once, whatever their length. */
class RifiutiCsvTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String TESTATA = Tabelle.testata();
    private static final String RIGA = Tabelle.riga();

    static Stream<Arguments> refused() {
        return Stream.of(
                e("SIUSS-E0010", "a;b;c\n1;2;3\n", "1"),
                e("SIUSS-E0010", "%PDF-1.4\n1 0 obj", "1"),
                e("SIUSS-E0010", "\0\1\2\3;CodiceFiscale", "1"),
                e("SIUSS-E0010", RIGA, "1"),
                e("SIUSS-E0010", "Elenco delle prestazioni;;;\n" + TESTATA + RIGA, "1"),
                e("SIUSS-E0013", "Cognome;Nome;Telefono\nA;B;C\n", "1", "1"),
                e(
                        "SIUSS-E0013",
                        "\n\n" + TESTATA.replace("PresaCarico", "Presa") + RIGA,
                        "3",
                        "1",
                        "PresaCarico"),
                e(
                        "SIUSS-E0013",
                        TESTATA.replace("Flusso.Nome", "x").replace("Ente.Codice", "y") + RIGA,
                        "1",
                        "1",
                        "IdentificazioneFlusso.Nome, Ente.Codice"),
                e("SIUSS-E0014", Tabelle.con("codice_fiscale", "X"), "1", "1", "CodiceFiscale"),
                e("SIUSS-E0015", TESTATA, "1", "1"),
                e("SIUSS-E0015", TESTATA.strip(), "1", "1"),
                e("SIUSS-E0015", TESTATA + "\n" + ";".repeat(16) + "\n", "1", "1"),
                e("SIUSS-E0008", Tabelle.con("IDBeneficiario", "M-1"), "1", "1", "IDBeneficiario"),
                e(
                        "SIUSS-E0016",
                        TESTATA + RIGA + RIGA.replaceFirst("H501[.]PS", "F839.PS"),
                        "3",
                        "1",
                        "IdentificazioneFlusso.Nome"),
                e(
                        "SIUSS-E0016",
                        TESTATA + RIGA.replaceFirst(";H501;", ";;") + "\n" + RIGA,
                        "4",
                        "1",
                        "Ente.Codice"),
                e("SIUSS-E0011", TESTATA + RIGA + RIGA.replace("Buoni", "\"Buoni"), "3", "1"),
                e("SIUSS-E0011", TESTATA + RIGA.replace("Buoni", "\"Buoni\"") + RIGA, "2", "1"),
                e(
                        "SIUSS-E0011",
                        TESTATA + RIGA.replace("Buoni", "\"Buoni") + RIGA.repeat(2000),
                        "2",
                        "1"),
                e("SIUSS-E0012", TESTATA + RIGA + RIGA.replace("ZENO", "ZE\0NO"), "3", "1"),
                e("SIUSS-E0009", TESTATA + RIGA.replace("ZENO", "Z".repeat(9000)), "2", "1"),
                e("SIUSS-E0009", TESTATA + RIGA + "x;".repeat(2000), "3", "1"),
                e("SIUSS-E0009", Tabelle.con("InvCiv", "1|".repeat(1001)), "2", "1"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusedWithPlaceAndReason(String codice, String tabella, List<String> argomenti) {
        GeneratedStream file = new GeneratedStream(Stream.of(tabella));
        FlussoRifiutatoException e = Flussi.rifiuto(file);

        assertThat(e).isNotNull();
        assertThat(e.codice()).isEqualTo(codice);
        assertThat(e.argomenti()).startsWith(argomenti.toArray(String[]::new));
        assertThat(file.closed()).isTrue();
    }

    @Test
    void twoEncodingsInOneFileAreRefusedWithTheLine() {
        byte[] utf = (TESTATA + RIGA.replace("ZENO", "NICCOLÒ")).getBytes(StandardCharsets.UTF_8);
        byte[] windows = RIGA.replace("ZENO", "NICCOLÒ").getBytes(StandardCharsets.ISO_8859_1);
        FlussoRifiutatoException e = Flussi.rifiuto(unito(utf, windows));

        assertThat(e.codice()).isEqualTo("SIUSS-E0007");
        assertThat(e.argomenti()).containsExactly("3", "1", "UTF-8");
    }

    @Test
    void aByteThatWindowsDoesNotKnowIsRefused() {
        byte[] riga = RIGA.replace("ZENO", "Z\u0081").getBytes(StandardCharsets.ISO_8859_1);
        FlussoRifiutatoException e =
                Flussi.rifiuto(unito(TESTATA.getBytes(StandardCharsets.US_ASCII), riga));

        assertThat(e.codice()).isEqualTo("SIUSS-E0007");
        assertThat(e.argomenti()).containsExactly("2", "1", "windows-1252");
    }

    @Test
    void aSpreadsheetOfTheNinetiesIsToldToBeSavedAsCsv() {
        byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1, 2};

        assertThat(Flussi.rifiuto(new ByteArrayInputStream(xls)).codice()).isEqualTo("SIUSS-E0023");
    }

    static Stream<Arguments> endless() {
        LongFunction<String> x = i -> "x".repeat(1000);
        String aperta = RIGA.replace("Buoni", "\"Buoni").strip();
        return Stream.of(
                Arguments.of("no table", "SIUSS-E0010", "a;b\n", x),
                Arguments.of("one field", "SIUSS-E0011", TESTATA + RIGA + "H501", x),
                Arguments.of("one field in quotes", "SIUSS-E0011", TESTATA + aperta, x),
                Arguments.of(
                        "a quote that does not close",
                        "SIUSS-E0011",
                        TESTATA + aperta,
                        (LongFunction<String>) i -> RIGA),
                Arguments.of(
                        "columns",
                        "SIUSS-E0010",
                        TESTATA.strip(),
                        (LongFunction<String>) i -> ";Colonna" + i),
                Arguments.of("a name", "SIUSS-E0010", TESTATA.strip() + ";", x),
                Arguments.of(
                        "cells",
                        "SIUSS-E0009",
                        TESTATA + RIGA.strip(),
                        (LongFunction<String>) i -> ";x"),
                Arguments.of(
                        "empty cells",
                        "SIUSS-E0009",
                        TESTATA + RIGA.strip(),
                        (LongFunction<String>) i -> ";".repeat(100)),
                Arguments.of(
                        "zeros in a row",
                        "SIUSS-E0012",
                        TESTATA + RIGA.strip(),
                        (LongFunction<String>) i -> "\0".repeat(100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void aTableWithoutEndIsRefusedAfterItsFirstMegabyte(
            String name, String codice, String start, LongFunction<String> body) {
        GeneratedStream file = GeneratedStream.of(start, Long.MAX_VALUE, body, "");
        FlussoRifiutatoException e = assertTimeoutPreemptively(AT_ONCE, () -> Flussi.rifiuto(file));

        assertThat(e.codice()).isEqualTo(codice);
        assertThat(file.taken()).isLessThan(1 << 20);
        assertThat(file.closed()).isTrue();
    }

    @Test
    void aFailingStreamIsNotTheFaultOfTheTable() {
        for (int fine : List.of(0, 100, 200_000)) {
            IOException guasto = new IOException("guasto");
            GeneratedStream file = new GeneratedStream(Stream.of(TESTATA, RIGA.repeat(5000)));
            IOException e =
                    catchThrowableOfType(
                            IOException.class,
                            () -> Flussi.righe(RifiutiTest.failing(file, fine, guasto)));

            assertThat(e).isSameAs(guasto);
            assertThat(file.closed()).isTrue();
        }
    }

    /** One refusal of each reason that is a table's. */
    static Stream<FlussoRifiutatoException> rifiuti() {
        byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        return Stream.concat(
                refused().map(a -> Flussi.rifiuto((String) a.get()[1])),
                Stream.of(Flussi.rifiuto(new ByteArrayInputStream(xls))));
    }

    private static InputStream unito(byte[] primo, byte[] secondo) {
        byte[] tutto = new byte[primo.length + secondo.length];
        System.arraycopy(primo, 0, tutto, 0, primo.length);
        System.arraycopy(secondo, 0, tutto, primo.length, secondo.length);
        return new ByteArrayInputStream(tutto);
    }

    private static Arguments e(String codice, String tabella, String... argomenti) {
        return Arguments.of(codice, tabella, List.of(argomenti));
    }
}
