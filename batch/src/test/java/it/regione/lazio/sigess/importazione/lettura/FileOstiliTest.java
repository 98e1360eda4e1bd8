// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import java.time.Duration;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to exhaust or to mislead the reader are refused at once and by their name. */
class FileOstiliTest {

    /** Milliseconds on a free machine; what counts is how little of the file is taken. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final long ENDLESS = Long.MAX_VALUE;
    private static final String X = "x".repeat(1000);
    private static final String START = Flussi.flusso().replace("</Flusso>", "");

    static Stream<Arguments> endless() {
        LongFunction<String> x = i -> X;
        return Stream.of(
                limit("attribute", START + "<Beneficiario CodiceFiscale='", x),
                limit("attribute of the envelope", "<Flusso a='", x),
                limit("namespace", "<Flusso xmlns='", x),
                limit("attributes of an element", START + "<Beneficiario ", i -> "a" + i + "='' "),
                limit("element name", START + "<", x),
                limit("attribute name", START + "<Beneficiario ", x),
                limit("end tag", START + "<Beneficiario></", x),
                limit("comment", START + "<!--", x),
                limit("comment before the root", "<!--", x),
                limit("blanks before the root", " ", i -> " ".repeat(1000)),
                limit("XML declaration", "<?xml version='1.0' ", i -> " ".repeat(1000)),
                limit("instruction", START + "<?p ", x),
                limit("instruction name", START + "<?", x),
                limit("entity name", START + "<Beneficiario a='&", x),
                limit("code", START + "<SINBA><Famiglia><ComposizioneFamiglia>", x),
                limit("code in CDATA", codice() + "<![CDATA[", x),
                limit("code in pieces", codice(), i -> "<![CDATA[" + X + "]]>"),
                limit("codes", START + "<SINBA><Famiglia>", i -> "<ComposizioneFamiglia/>"),
                limit("depth", START, i -> "<Beneficiario>"),
                limit("depth of the unknown", START + "<Beneficiario/>", i -> "<a>"),
                limit("different elements", START + "<Beneficiario>", i -> "<a" + i + "/>"),
                limit("different attributes", START + "<SINBA>", i -> "<a b" + i + "=''/>"),
                limit("different prefixes", START + "<SINBA>", i -> "<a xmlns:b" + i + "='u'/>"),
                limit("different instructions", START + "<SINBA>", i -> "<?p" + i + "?>"),
                Arguments.of("DTD", "SIUSS-E0005", "<!DOCTYPE Flusso [", x),
                Arguments.of("no XML", "SIUSS-E0010", "", x),
                Arguments.of("zeros", "SIUSS-E0001", "", (LongFunction<String>) i -> "\0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void fileWithoutEndIsRefusedAfterItsFirstMegabytes(
            String name, String codice, String start, LongFunction<String> body) {
        GeneratedStream file = GeneratedStream.of(start, ENDLESS, body, "");
        FlussoRifiutatoException e = assertTimeoutPreemptively(AT_ONCE, () -> Flussi.rifiuto(file));

        assertThat(e.codice()).isEqualTo(codice);
        assertThat(file.taken()).isLessThan(2 * StrictReader.MAX_EVENT);
        assertThat(file.closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Flusso SYSTEM 'http://127.0.0.1:1/flusso.dtd'>",
                "<!DOCTYPE Flusso PUBLIC '-//X//Y' 'file:///etc/hostname'>",
                "<!DOCTYPE Flusso [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE Flusso [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p'> %p;]>",
                "<!DOCTYPE Flusso [<!ENTITY a 'aa'><!ENTITY e '&a;&a;&a;&a;'>]>",
                "<!DOCTYPE Flusso [<!ATTLIST Beneficiario CodiceFiscale CDATA 'X'>]>",
                "<!DOCTYPE Flusso []>",
                "<!DOCTYPE inps>"
            })
    void anyDtdIsRefusedUnread(String doctype) {
        String riga = "<Beneficiario CodiceFiscale='&e;'/>";
        FlussoRifiutatoException e =
                assertTimeoutPreemptively(
                        AT_ONCE,
                        () -> Flussi.rifiuto("<!-- -->\n " + doctype + Flussi.flusso(riga)));

        assertThat(e.codice()).isEqualTo("SIUSS-E0005");
        assertThat(e.argomenti()).containsExactly("2", "2");
    }

    @Test
    void billionLaughsStayUntold() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE Flusso [<!ENTITY l0 'ah'>");
        for (int i = 1; i < 40; i++) {
            String prima = "&l" + (i - 1) + ";";
            dtd.append("<!ENTITY l").append(i).append(" '").append(prima.repeat(10)).append("'>");
        }
        String xml = dtd + "]>" + Flussi.flusso("<Beneficiario CodiceFiscale='&l39;'/>");

        assertThat(assertTimeoutPreemptively(AT_ONCE, () -> Flussi.rifiuto(xml)).codice())
                .isEqualTo("SIUSS-E0005");
    }

    @Test
    void quadraticBlowUpStaysSmall() {
        String grande = "<!ENTITY g '" + "a".repeat(100_000) + "'>";
        String xml = "<!DOCTYPE Flusso [" + grande + "]>" + Flussi.flusso("&g;".repeat(100_000));

        assertThat(assertTimeoutPreemptively(AT_ONCE, () -> Flussi.rifiuto(xml)).codice())
                .isEqualTo("SIUSS-E0005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Beneficiario CodiceFiscale='&e;'/>",
                "<Beneficiario>&e;</Beneficiario>",
                "<SINBA><Famiglia><ComposizioneFamiglia>&e;</ComposizioneFamiglia></Famiglia></SINBA>"
            })
    void entityThatNobodyDeclaredIsNotWellFormed(String riga) {
        assertThat(Flussi.rifiuto(Flussi.flusso(riga)).codice()).isEqualTo("SIUSS-E0001");
    }

    @Test
    void unknownPathsAreKeptFewAndShort() throws Exception {
        String lungo = "urn:" + "u".repeat(5000);
        StringBuilder figli = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            figli.append("<a").append(i).append(" xmlns='").append(lungo).append("'/>");
            figli.append("<c").append(i).append("/>");
        }
        String riga = Flussi.beneficiario(figli.toString());

        assertThat(Flussi.righe(Flussi.flusso(riga)).get(0).sconosciuti())
                .hasSize(Unknown.MAX_PATHS)
                .allSatisfy(p -> assertThat(p).hasSizeLessThanOrEqualTo(Unknown.MAX_LENGTH));
    }

    private static String codice() {
        return START + "<SINBA><Prestazioni><CodicePrestazione>";
    }

    private static Arguments limit(String name, String start, LongFunction<String> body) {
        return Arguments.of(name, "SIUSS-E0009", start, body);
    }
}
