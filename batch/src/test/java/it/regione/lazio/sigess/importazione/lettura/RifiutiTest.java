// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static it.regione.lazio.sigess.importazione.lettura.Flussi.IDENTIFICAZIONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.MotivoRifiuto;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.shared.Testi;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which file is refused for what, at which place, and that nothing stays open. */
class RifiutiTest {

    private static final String NS = " xmlns='http://inps.it/Casellario'";
    private static final String INIZIO = "<Flusso" + NS + ">";
    private static final String RADICE = "{http://inps.it/Casellario}Flusso";
    private static final String VECCHIO =
            "http://ws.inps.it/schema/PSA/PSA_InvioPrestazioni_Input.xsd";

    static Stream<Arguments> refused() {
        return Stream.of(
                // Not well-formed: line, column, the parser's words.
                e("SIUSS-E0001", Flussi.flusso("<SINBA>\n</b>"), "2", "3"),
                e("SIUSS-E0001", INIZIO + "\n  &nbsp;</Flusso>", "2"),
                e("SIUSS-E0001", " <?xml version='1.0'?>" + INIZIO, "1"),
                e("SIUSS-E0001", " \n\t ", "2"),
                e("SIUSS-E0001", Flussi.flusso("<Beneficiario a='1' a='2'/>"), "1"),
                e("SIUSS-E0001", Flussi.flusso("<Beneficiario a='\u0001'/>"), "1"),
                e("SIUSS-E0001", Flussi.flusso("<x:Beneficiario/>"), "1"),
                e("SIUSS-E0001", Flussi.flusso("<SINBA/>") + "\n<Flusso/>", "2"),
                e("SIUSS-E0001", Flussi.flusso("<SINBA/>") + "\n\nx", "3", "1"),
                // Neither XML nor a table; SorgenteCsvTest has the tables.
                e("SIUSS-E0010", "PK\u0003\u0004 non XML", "1", "1"),
                e("SIUSS-E0010", "{\"Flusso\": 1}", "1", "1"),
                // The root.
                e("SIUSS-E0002", "<html><body/></html>", "1", "1", "{}html", RADICE),
                e("SIUSS-E0002", "\n<Flusso/>", "2", "1", "{}Flusso", RADICE),
                e("SIUSS-E0002", "<a:Flusso xmlns:a='urn:x'/>", "1", "1", "{urn:x}Flusso", RADICE),
                e("SIUSS-E0002", "<flusso" + NS + "/>", "1", "1", "flusso", RADICE),
                e(
                        "SIUSS-E0004",
                        "<inps xmlns='" + VECCHIO + "'/>",
                        "1",
                        "1",
                        "{" + VECCHIO + "}inps"),
                e("SIUSS-E0004", "<inps/>", "1", "1", "{}inps"),
                // Its children.
                e("SIUSS-E0003", INIZIO + "</Flusso>", "1", "43", "-", "IdentificazioneFlusso"),
                e(
                        "SIUSS-E0003",
                        INIZIO + "\n<Beneficiario/>",
                        "2",
                        "1",
                        "Beneficiario",
                        "IdentificazioneFlusso"),
                e(
                        "SIUSS-E0003",
                        INIZIO + IDENTIFICAZIONE + "\n <SIP/>",
                        "2",
                        "2",
                        "SIP",
                        "Beneficiario | SINBA"),
                e(
                        "SIUSS-E0003",
                        INIZIO + IDENTIFICAZIONE + "\n<Beneficiario xmlns=''/>",
                        "2",
                        "1",
                        "{}Beneficiario",
                        "Beneficiario | SINBA"),
                e(
                        "SIUSS-E0003",
                        INIZIO + IDENTIFICAZIONE + "\n</Flusso>",
                        "2",
                        "1",
                        "-",
                        "Beneficiario | SINBA"),
                e("SIUSS-E0006", "", "1", "1"),
                e("SIUSS-E0006", "\ufeff", "1", "1"),
                e(
                        "SIUSS-E0008",
                        Flussi.flusso("<Beneficiario/>", "\n<SINBA/>"),
                        "2",
                        "1",
                        "SINBA",
                        "Beneficiario"),
                e(
                        "SIUSS-E0008",
                        Flussi.flusso("<SINBA/>", "\n<Beneficiario/>"),
                        "2",
                        "1",
                        "Beneficiario",
                        "SINBA"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusedWithPlaceAndReason(String codice, String xml, List<String> argomenti) {
        GeneratedStream file = new GeneratedStream(Stream.of(xml));
        FlussoRifiutatoException e = Flussi.rifiuto(file);

        assertThat(e.codice()).isEqualTo(codice);
        assertThat(e.argomenti()).startsWith(argomenti.toArray(String[]::new));
        assertThat(file.closed()).isTrue();
    }

    @Test
    void everyReasonHasItsTextsAndFillsTheirSlots() {
        Testi testi = Testi.di(Regola.class);
        Set<MotivoRifiuto> provati = EnumSet.of(MotivoRifiuto.CODIFICA_NON_AMMESSA);
        provati.addAll(
                EnumSet.range(MotivoRifiuto.ZIP_ILLEGGIBILE, MotivoRifiuto.ZIP_SPROPORZIONATO));
        Stream<String> altri =
                Stream.of("<!DOCTYPE a>", Flussi.flusso("<Beneficiario>".repeat(99)));
        Stream<String> xml = Stream.concat(altri, refused().map(a -> (String) a.get()[1]));
        Stream<FlussoRifiutatoException> rifiuti =
                Stream.concat(xml.map(Flussi::rifiuto), RifiutiCsvTest.rifiuti());
        for (FlussoRifiutatoException e : rifiuti.toList()) {
            provati.add(e.motivo());
            for (String testo : List.of(".regola", ".rimedio")) {
                assertThat(testi.get(e.codice() + testo, e.argomenti().toArray()))
                        .isNotBlank()
                        .doesNotContainPattern("\\{[0-9]}");
            }
        }
        assertThat(provati).isEqualTo(EnumSet.allOf(MotivoRifiuto.class));
    }

    @Test
    void truncatedAnywhereIsRefusedNeverReadAsWhole() throws Exception {
        String intero =
                Flussi.flusso(
                        Flussi.beneficiario(
                                Flussi.ANAGRAFICA, Flussi.INDIRIZZO, Flussi.prestazione("1")));
        assertThat(Flussi.righe(intero)).hasSize(1);
        Set<String> codici =
                IntStream.range(1, intero.length())
                        .mapToObj(i -> Flussi.rifiuto(intero.substring(0, i)).codice())
                        .collect(Collectors.toSet());

        assertThat(codici).containsExactly("SIUSS-E0001");
    }

    @Test
    void rowsBeforeTheFaultAreHandedOutThenNothingMore() throws Exception {
        GeneratedStream file =
                new GeneratedStream(Stream.of(Flussi.flusso("<SINBA/>", "<SINBA/>", "</b>")));
        LettoreFlusso lettore = new LettoreFlusso(file);

        assertThat(lettore.prossima().numero()).isEqualTo(1);
        assertThat(lettore.prossima().numero()).isEqualTo(2);
        assertThatThrownBy(lettore::prossima).isInstanceOf(FlussoRifiutatoException.class);
        assertThat(file.closed()).isTrue();
        assertThat(lettore.prossima()).isNull();
    }

    @Test
    void failingStreamIsNotTheFaultOfTheFile() throws Exception {
        String righe = "<SINBA/>".repeat(10_000);
        GeneratedStream file = new GeneratedStream(Stream.of(Flussi.flusso(righe)));
        IOException guasto = new IOException("guasto");
        LettoreFlusso lettore = new LettoreFlusso(failing(file, 20_000, guasto));
        IOException e =
                catchThrowableOfType(
                        IOException.class,
                        () -> {
                            while (lettore.prossima() != null) {}
                        });

        assertThat(e).isSameAs(guasto);
        assertThat(file.closed()).isTrue();
    }

    @Test
    void streamThatFailsAtOnceIsClosed() {
        for (int fine : List.of(0, 10, 300)) {
            GeneratedStream file = new GeneratedStream(Stream.of(Flussi.flusso("<SINBA/>")));
            IOException guasto = new IOException("guasto");
            InputStream rotto = failing(file, Math.min(fine, 200), guasto);

            assertThatThrownBy(() -> new LettoreFlusso(rotto)).isSameAs(guasto);
            assertThat(file.closed()).isTrue();
        }
    }

    @Test
    void closingClosesTheStream() throws Exception {
        GeneratedStream file = new GeneratedStream(Stream.of(Flussi.flusso("<SINBA/>")));
        try (LettoreFlusso lettore = new LettoreFlusso(file)) {
            assertThat(lettore.prossima()).isNotNull();
            assertThat(file.closed()).isFalse();
        }
        assertThat(file.closed()).isTrue();
    }

    static InputStream failing(InputStream file, int after, IOException failure) {
        return new InputStream() {
            private int left = after;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw failure;
                }
                return file.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int n = file.read(target, offset, Math.min(length, Math.max(left, 0)));
                if (left <= 0) {
                    throw failure;
                }
                left -= n;
                return n;
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    private static Arguments e(String codice, String xml, String... argomenti) {
        return Arguments.of(codice, xml, List.of(argomenti));
    }
}
