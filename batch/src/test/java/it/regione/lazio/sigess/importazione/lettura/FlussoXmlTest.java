// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lettura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.FlussoXml;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.RigaXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** Rows written again as a flow: INPS's schema accepts them, and the reader finds the same rows. */
class FlussoXmlTest {

    private static final Path SIUSS = Path.of("..", "..", "shared", "siuss");
    private static final IntestazioneFlusso TESTA =
            new IntestazioneFlusso(
                    "H501-RETTIFICA.PS.20250314.0000001",
                    "H501",
                    "Comune di \"Prova\" & C. <x>",
                    "H501",
                    "PRTPRV80P20H501T");

    @ParameterizedTest
    @CsvSource({
        "esempi/esempio_ps_psa_sina.xml, xsd/PS_PSA_SINA201812.xsd",
        "esempi/inps_openapi_ps.xml, xsd/PS_PSA_SINA201812.xsd",
        "esempi/esempio_sinba.xml, xsd/SINBA.xsd"
    })
    void rowsOfAValidFlowMakeAValidFlow(String esempio, String schema) throws Exception {
        boolean presenti = Files.isDirectory(SIUSS);
        if (!presenti) {
            System.out.println("Schemi INPS saltati: manca ../shared/siuss");
        }
        assumeTrue(presenti, "manca ../shared/siuss");
        List<RigaFlusso> righe = leggi(Files.readAllBytes(SIUSS.resolve(esempio)));
        byte[] flusso = scrivi(righe);

        valida(flusso, SIUSS.resolve(schema));
        assertThat(leggi(flusso))
                .usingRecursiveComparison()
                .ignoringFields("posizione")
                .isEqualTo(righe);
    }

    @Test
    void benefitsOfOnePersonAreTogetherAgain() throws Exception {
        byte[] file = Flussi.class.getResourceAsStream("/flussi/ps-difetti.xml").readAllBytes();
        List<RigaFlusso> righe = leggi(file);
        List<RigaFlusso> rilette = leggi(scrivi(righe));

        assertThat(rilette.stream().map(RigaFlusso::percorso))
                .containsExactlyElementsOf(righe.stream().map(RigaFlusso::percorso).toList());
        assertThat(rilette.stream().map(RigaFlusso::valori))
                .containsExactlyElementsOf(righe.stream().map(RigaFlusso::valori).toList());
    }

    @Test
    void specialCharactersSurviveInHeadAndRows() throws Exception {
        List<RigaFlusso> righe =
                leggi(Flussi.class.getResourceAsStream("/flussi/ps-difetti.xml").readAllBytes());
        righe.get(0).imposta(Campo.COGNOME, "D'<A>&\"ò\t\n€ 😀");
        byte[] flusso = scrivi(righe);

        try (LettoreFlusso lettore = new LettoreFlusso(new ByteArrayInputStream(flusso))) {
            assertThat(lettore.intestazione()).isEqualTo(TESTA);
            assertThat(lettore.prossima().valore(Campo.COGNOME)).isEqualTo("D'<A>&\"ò\t\n€ 😀");
        }
        assertThat(new String(flusso, StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\"");
    }

    @Test
    void samePersonInTwoElementsStaysInTwo() throws Exception {
        String frammento =
                RigaXml.frammento(
                        leggi(
                                        Flussi.class
                                                .getResourceAsStream("/flussi/ps-difetti.xml")
                                                .readAllBytes())
                                .get(0));
        ByteArrayOutputStream uscita = new ByteArrayOutputStream();
        try (FlussoXml xml = new FlussoXml(uscita, TESTA)) {
            xml.riga(3, frammento);
            xml.riga(3, frammento);
            xml.riga(4, frammento);
        }
        assertThat(leggi(uscita.toByteArray()).stream().map(RigaFlusso::percorso))
                .containsExactly(
                        "Beneficiario[1]/PrestazioniSociali[1]",
                        "Beneficiario[1]/PrestazioniSociali[2]",
                        "Beneficiario[2]/PrestazioniSociali[1]");
    }

    private static byte[] scrivi(List<RigaFlusso> righe) {
        ByteArrayOutputStream uscita = new ByteArrayOutputStream();
        try (FlussoXml xml = new FlussoXml(uscita, TESTA)) {
            righe.forEach(r -> xml.riga(r.beneficiario(), RigaXml.frammento(r)));
        }
        return uscita.toByteArray();
    }

    private static List<RigaFlusso> leggi(byte[] flusso) throws Exception {
        List<RigaFlusso> righe = new ArrayList<>();
        try (LettoreFlusso lettore = new LettoreFlusso(new ByteArrayInputStream(flusso))) {
            RigaFlusso riga = lettore.prossima();
            while (riga != null) {
                righe.add(riga);
                riga = lettore.prossima();
            }
        }
        return righe;
    }

    private static void valida(byte[] flusso, Path schema) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(flusso)));
    }
}
