// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Lavori;
import it.regione.lazio.sigess.shared.CellaCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rejected rows: downloaded by a browser, read back, corrected, imported again from their import.
 */
@ArquillianTest
@RunAsClient
class ScartiIT {

    private static final Path SCHEMA =
            Path.of("..", "..", "shared", "siuss", "xsd", "PS_PSA_SINA201812.xsd");
    private static final Path FILE = Path.of("target", "scarti");

    private Browser browser;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.open();
        page = browser.page();
        Files.createDirectories(FILE);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void rejectedRowsComeBackCorrectedAndCloseTheirRejects() throws Exception {
        String madre = importa(21);
        browser.login("operatore", "/importazione/importazione.xhtml?id=" + madre);
        assertThat(rejects()).contains("Scarti: 5, tutti ancora aperti.");
        browser.picture("20-scarti");
        assertThat(browser.seriousViolations()).isEmpty();

        List<NamedCsvRecord> table = table(download("Scarti (CSV)"));
        assertThat(table.stream().map(r -> CellaCsv.valore(r.getField("ProtocolloDomanda"))))
                .containsExactly("SC-2", "SC-3", "SC-L", "=SC-4;\"1\"", "SC-6");
        assertThat(table.get(3).getField("ProtocolloDomanda")).startsWith("'=");
        assertThat(table.get(2).getField("Scarto.Codici")).contains("SIUSS-E2002");
        assertThat(table).allSatisfy(r -> assertThat(r.getField("Scarto.Rimedi")).isNotBlank());

        String flow = Files.readString(download("Scarti (XML SIUSS)"), StandardCharsets.UTF_8);
        assertThat(flow)
                .contains("Nome=\"H501-RETTIFICA.PS.20250501.0000021\"")
                .contains("Comune di &quot;Prova&quot; &amp; C.");
        assertThat(flow.split("<Beneficiario ", -1)).hasSize(5);

        Path corrected = FILE.resolve("rettifica.xml");
        Files.writeString(corrected, correct(flow), StandardCharsets.UTF_8);
        String rettifica = upload(corrected);
        assertThat(
                        column(
                                "SELECT STATO || ' ' || LETTE || '=' || (NUOVE + INVARIATE) || '+' || SCARTATE FROM"
                                        + " IMPORTAZIONE WHERE ID = ? AND RETTIFICA_DI = ?",
                                rettifica,
                                madre))
                .containsExactly("COMPLETATA 5=3+2");
        assertThat(page.locator("main").innerText())
                .contains("Rettifica dell'importazione:")
                .contains("Scarti: 2, tutti ancora aperti.");

        page.navigate(Browser.ADDRESS + "/importazione/importazione.xhtml?id=" + madre);
        assertThat(rejects())
                .contains(
                        "Scarti: 5, di cui 3 corretti dall'importazione n. "
                                + rettifica
                                + "; 2 sono ancora aperti.");
        assertThat(table(download("Scarti (CSV)"))).hasSize(2);
        assertThat(table(download("Tutti gli scarti, anche chiusi (CSV)"))).hasSize(5);

        closeByHand("=SC-4");
        assertThat(page.locator("main").innerText())
                .contains("1 chiuso a mano; uno è ancora aperto.")
                .contains("Chiuso da Prova Anna");
        assertThat(browser.seriousViolations()).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void rejectsThatAreNotOfShapeMakeAFlowThatInpsAccepts() throws Exception {
        if (!Files.exists(SCHEMA)) {
            System.out.println("Schema INPS saltato: manca ../shared/siuss/xsd");
        }
        assumeTrue(Files.exists(SCHEMA), "manca ../shared/siuss/xsd");
        String madre = importa(22);
        browser.login("operatore", "/importazione/importazione.xhtml?id=" + madre);

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(download("Scarti (XML SIUSS)").toFile()));
    }

    @Test
    void theConsoleCorrectsTooFromTheTable() throws Exception {
        String madre = importa(23);
        browser.login("operatore", "/importazione/importazione.xhtml?id=" + madre);
        String table = Files.readString(download("Scarti (CSV)"), StandardCharsets.UTF_8);
        String corrected =
                table.replace("'-5.00", "5,00")
                        .replace("RTTLEO71B02H501A", "RTTLEO71B02H501O")
                        .replaceFirst("(SC-2;.*?2025-03-01;);", "$180,00;");
        Files.writeString(Lavori.inbox().resolve("rettifica.csv"), corrected);
        String rettifica = Lavori.run(Map.of("file", "rettifica.csv", "rettificaDi", madre));

        assertThat(
                        column(
                                "SELECT STATO || ' ' || UNITA_OPERATIVA || ' ' || OPERATORE FROM"
                                        + " IMPORTAZIONE WHERE ID = ?",
                                rettifica))
                .containsExactly("COMPLETATA RM1-UO1 OP001");
        assertThat(
                        column(
                                "SELECT NUMERO_RIGA FROM SCARTO WHERE IMPORTAZIONE_ID = ? AND"
                                        + " CHIUSO_DA = ? ORDER BY NUMERO_RIGA",
                                madre,
                                rettifica))
                .containsExactly("2", "3", "4");

        String refused = Lavori.run(Map.of("file", "rettifica.csv", "rettificaDi", "999999"));
        assertThat(column("SELECT STATO || ' ' || ERRORE FROM IMPORTAZIONE WHERE ID = ?", refused))
                .singleElement()
                .asString()
                .startsWith("RIFIUTATA ")
                .contains("999999");
    }

    @Test
    void rowsOfMinorsAreForWhoWorksWithMinors() throws Exception {
        Lavori.deposit("sinba-scarti.xml");
        String id = Lavori.run(Lavori.parameters("sinba-scarti.xml"));
        assertThat(column("SELECT SCARTATE FROM IMPORTAZIONE WHERE ID = ?", id))
                .containsExactly("1");
        browser.login("operatore", "/importazione/importazione.xhtml?id=" + id);
        assertThat(rejects()).contains("Scarti: 1").doesNotContain("CSV");
        for (String end : List.of("csv", "xml")) {
            var answer = page.request().get(address("scarti." + end, id));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).doesNotContain("MIN-SC-1");
        }
        assertThat(page.request().get(address("scarti.csv", "x")).status()).isEqualTo(404);
        try (Browser minors = Browser.open()) {
            minors.login("minori", "/importazione/importazione.xhtml?id=" + id);
            var answer = minors.page().request().get(address("scarti.csv", id));
            assertThat(answer.text()).contains("MIN-SC-1");
            assertThat(answer.headers().get("cache-control")).contains("no-store");
        }
    }

    private static String correct(String flow) {
        return flow.replace(
                        "ProtocolloDomanda=\"SC-2\"",
                        "ProtocolloDomanda=\"SC-2\" ImportoPrestazione=\"80.00\"")
                .replace("-5.00", "5.00")
                .replace("RTTLEO71B02H501A", "RTTLEO71B02H501O");
    }

    /** The flow under a number of its own: the same file twice would be told so, and not read. */
    private static String importa(int progressive) throws Exception {
        Lavori.deposit("scarti.xml");
        Path flow = Lavori.inbox().resolve("scarti.xml");
        String text = Files.readString(flow, StandardCharsets.UTF_8);
        Files.writeString(flow, text.replace(".0000021", ".00000" + progressive));
        return Lavori.run(Lavori.parameters("scarti.xml"));
    }

    private static String address(String file, String id) {
        return Browser.ADDRESS + "/importazione/" + file + "?id=" + id;
    }

    private String rejects() {
        return page.locator("#scarti").innerText();
    }

    private Path download(String link) {
        Download download =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.LINK,
                                                new GetByRoleOptions().setName(link).setExact(true))
                                        .click());
        Path file = FILE.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static List<NamedCsvRecord> table(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
    }

    /** Returns the number of the correction, when it has ended. */
    private String upload(Path file) {
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("[id='rettifica:arrivo']").getByText("PS-PSA-SINA").waitFor();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Importa la rettifica"))
                .click();
        page.waitForURL(Pattern.compile(".*/importazione\\.xhtml\\?id=\\d+$"));
        page.locator(".sg-stato-COMPLETATA").waitFor();
        page.locator("#scarti").waitFor();
        return page.url().replaceAll(".*id=", "");
    }

    private void closeByHand(String protocol) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Elenco degli scarti"))
                .click();
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(protocol))
                .getByRole(AriaRole.LINK)
                .click();
        page.getByLabel("Motivo").fill("errore dell'ente, corretto a mano");
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Chiudi lo scarto").setExact(true))
                .click();
        page.getByText("chiuso a mano").waitFor();
    }
}
