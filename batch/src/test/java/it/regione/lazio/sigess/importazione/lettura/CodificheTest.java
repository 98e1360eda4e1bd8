// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in every admitted encoding, with what identifies it and without. */
class CodificheTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // charset, bom, declared
                "UTF-8,        -,        -",
                "UTF-8,        -,        UTF-8",
                "UTF-8,        -,        utf8",
                "UTF-8,        EF BB BF, -",
                "UTF-8,        EF BB BF, UTF-8",
                "UTF-16LE,     FF FE,    UTF-16",
                "UTF-16LE,     FF FE,    utf-16le",
                "UTF-16LE,     FF FE,    -",
                "UTF-16LE,     -,        UTF-16",
                "UTF-16LE,     -,        -",
                "UTF-16BE,     FE FF,    UTF-16",
                "UTF-16BE,     FE FF,    -",
                "UTF-16BE,     -,        UTF-16BE",
                "UTF-16BE,     -,        -",
                "ISO-8859-1,   -,        ISO-8859-1",
                "ISO-8859-1,   -,        latin1",
                "windows-1252, -,        Windows-1252",
                "windows-1252, -,        cp1252",
            })
    void accentsArriveAndPositionsHold(String charset, String bom, String declared)
            throws Exception {
        boolean wide = charset.startsWith("UTF");
        String cognome = "D'ALÒ NICCOLÒ" + (wide ? " 😀" : "");
        String testo =
                (declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>\r\n")
                        + Flussi.flusso(
                                Flussi.beneficiario(
                                        "\r\n<Anagrafica Cognome=\"" + cognome + "\"/>",
                                        Flussi.prestazione("Ò1"),
                                        "\r\n",
                                        Flussi.prestazione("Ò2")));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes(bom));
        file.write(testo.getBytes(charset));

        try (LettoreFlusso lettore =
                new LettoreFlusso(new ByteArrayInputStream(file.toByteArray()))) {
            RigaFlusso prima = lettore.prossima();
            RigaFlusso seconda = lettore.prossima();

            assertThat(lettore.codifica()).isEqualTo(charset);
            assertThat(prima.valore(Campo.COGNOME)).isEqualTo(cognome);
            assertThat(seconda.valore(Campo.PROTOCOLLO_DOMANDA)).isEqualTo("Ò2");
            assertThat(testo.substring((int) prima.posizione()))
                    .startsWith("<PrestazioniSociali ProtocolloDomanda='Ò1'");
            assertThat(testo.substring((int) seconda.posizione()))
                    .startsWith("<PrestazioniSociali ProtocolloDomanda='Ò2'");
            assertThat(lettore.prossima()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-32",
                "US-ASCII",
                "ISO-8859-15",
                "IBM037",
                "UTF-7",
                "x-inventata",
                "per niente",
                // One-byte text that says of itself that it is not.
                "UTF-16",
                "UTF-16LE"
            })
    void otherEncodingsAreRefusedByName(String declared) {
        FlussoRifiutatoException e =
                Flussi.rifiuto(
                        "<?xml version='1.0' encoding='" + declared + "'?>" + Flussi.flusso());

        assertThat(e.codice()).isEqualTo("SIUSS-E0007");
        assertThat(e.argomenti()).containsExactly("1", "1", declared);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,    EF BB BF,    UTF-16,       UTF-16",
        "UTF-8,    EF BB BF,    windows-1252, windows-1252",
        "UTF-16LE, FF FE,       UTF-8,        UTF-8",
        "UTF-16BE, FE FF,       UTF-16LE,     UTF-16LE",
        "UTF-16LE, '',          ISO-8859-1,   ISO-8859-1",
        "UTF-32BE, 00 00 FE FF, UTF-32,       UTF-32BE",
        "UTF-32LE, FF FE 00 00, UTF-32,       UTF-32LE",
        "UTF-32LE, '',          UTF-32,       UTF-32LE",
        "IBM037,   '',          IBM037,       EBCDIC",
    })
    void bytesThatContradictTheDeclarationAreRefused(
            String charset, String bom, String declared, String named) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes(bom));
        String testo = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + Flussi.flusso();
        file.write(testo.getBytes(Charset.forName(charset)));
        FlussoRifiutatoException e = Flussi.rifiuto(new ByteArrayInputStream(file.toByteArray()));

        assertThat(e.codice()).isEqualTo("SIUSS-E0007");
        assertThat(e.argomenti()).containsExactly("1", "1", named);
    }

    @Test
    void byteThatUtf8DoesNotKnowIsFoundAtItsPlace() throws Exception {
        String prima = Flussi.flusso().replace("</Flusso>", "") + "x".repeat(9000) + "\n<Benefi";
        String testo = prima + "ciario/>\n<Beneficiario X='perché'/></Flusso>";
        FlussoRifiutatoException e =
                Flussi.rifiuto(
                        new ByteArrayInputStream(testo.getBytes(Charset.forName("ISO-8859-1"))));

        assertThat(e.codice()).isEqualTo("SIUSS-E0001");
        assertThat(e.argomenti().subList(0, 2)).isEqualTo(List.of("3", "23"));
    }

    @Test
    void byteThatWindows1252LeavesOpenIsAnErrorToo() {
        String testo = "<?xml version='1.0' encoding='windows-1252'?>" + Flussi.flusso("\u0081");
        FlussoRifiutatoException e =
                Flussi.rifiuto(
                        new ByteArrayInputStream(testo.getBytes(Charset.forName("ISO-8859-1"))));

        assertThat(e.codice()).isEqualTo("SIUSS-E0001");
    }

    private static byte[] bytes(String hex) {
        String[] parti = hex == null || hex.isEmpty() ? new String[0] : hex.split(" ");
        byte[] bytes = new byte[parti.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parti[i], 16);
        }
        return bytes;
    }
}
