// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.regione.lazio.sigess.importazione.flusso.ColonneCsv.Colonna;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Lavori;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 10 on the real server: tables and archives come in as the XML does. */
@ArquillianTest
@RunAsClient
class IngressoCsvIT {

    private static final BiFunction<Colonna, String, String> AS_IT_IS = (c, v) -> v;

    private static final String OUTCOMES =
            "STATO || ' ' || LETTE || '=' || NUOVE || '+' || AGGIORNATE || '+' || INVARIATE || '+'"
                    + " || ANNULLATE || '+' || SCARTATE || '+' || ESCLUSE || '+' || PARCHEGGIATE";

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("virgola.csv", ',', "UTF-8", AS_IT_IS),
                Arguments.of("punto-e-virgola.csv", ';', "windows-1252", AS_IT_IS),
                Arguments.of("tabulazione.csv", '\t', "UTF-16", AS_IT_IS),
                Arguments.of(
                        "excel.csv",
                        ';',
                        "windows-1252",
                        (BiFunction<Colonna, String, String>) IngressoCsvIT::asExcelSavesIt));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void theSameFlowAsATableChangesNothing(
            String name, char separator, String charset, BiFunction<Colonna, String, String> cell)
            throws Exception {
        Lavori.deposit("ingresso.xml");
        Lavori.run(Lavori.parameters("ingresso.xml"));
        assertThat(people()).hasSize(3);
        String table = Tabelle.table("ingresso.xml", separator, cell);
        String id = run(name, table.getBytes(Charset.forName(charset)));

        assertThat(outcomes(id)).isEqualTo("COMPLETATA 4=0+0+4+0+0+0+0");
        assertThat(people()).hasSize(3);
        assertThat(column("SELECT CODIFICA FROM IMPORTAZIONE WHERE ID = ?", id).get(0))
                .isEqualTo(charset.equals("UTF-16") ? "UTF-16BE" : charset);
        assertThat(
                        column(
                                "SELECT BENEFICIARIO || '/' || PRESTAZIONE || ' ' || LINEA FROM"
                                        + " RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ? ORDER BY NUMERO",
                                id))
                .containsExactly("1/1 2", "1/2 3", "2/1 4", "3/1 5");
        List<String> codes =
                column("SELECT DISTINCT CODICE FROM RILIEVO WHERE IMPORTAZIONE_ID = ?", id);
        if (name.equals("excel.csv")) {
            assertThat(codes).contains("SIUSS-A1401");
        } else {
            assertThat(codes).doesNotContain("SIUSS-A1401");
        }
    }

    @Test
    void whatASpreadsheetBreaksIsRejectedAndItsNeighboursAreImported() throws Exception {
        Lavori.deposit("guasti.csv");
        String id = Lavori.run(Lavori.parameters("guasti.csv"));

        assertThat(outcomes(id)).isEqualTo("COMPLETATA 6=2+0+0+0+4+0+0");
        assertThat(
                        column(
                                "SELECT PERCORSO || ' ' || CODICE FROM SCARTO WHERE IMPORTAZIONE_ID"
                                        + " = ? ORDER BY NUMERO_RIGA",
                                id))
                .containsExactly(
                        "Beneficiario[2]/PrestazioniSociali[1] (CSV:4) SIUSS-E0031",
                        "Beneficiario[3]/PrestazioniSociali[1] (CSV:5) SIUSS-E0032",
                        "Beneficiario[4]/PrestazioniSociali[1] (CSV:6) SIUSS-E0035",
                        "Beneficiario[5]/PrestazioniSociali[1] (CSV:7) SIUSS-E0033");
        assertThat(
                        column(
                                "SELECT s.NOME || ' ' || i.IMPORTO_PRESTAZIONE || ' ' || d.CODICE_COMUNE"
                                        + " || ' ' || d.CODICE_REGIONE FROM SOGGETTO s JOIN INTERVENTO i"
                                        + " ON i.SOGGETTO_ID = s.ID JOIN INDIRIZZO d ON d.SOGGETTO_ID ="
                                        + " s.ID WHERE i.PROTOCOLLO_DOMANDA LIKE"
                                        + " 'GST-%' ORDER BY s.NOME"))
                .containsExactly("BUONA 1250.50 058091 08", "ULTIMA 1250.50 058091 08");
        assertThat(
                        column(
                                "SELECT DISTINCT CODICE || ' ' || CAMPO FROM RILIEVO WHERE"
                                        + " IMPORTAZIONE_ID = ? AND CODICE IN ('SIUSS-A1401',"
                                        + " 'SIUSS-A0112') ORDER BY 1",
                                id))
                .containsExactly(
                        "SIUSS-A0112 CSV/Cittadinanza note",
                        "SIUSS-A1401 Indirizzo/@CodiceComune",
                        "SIUSS-A1401 Indirizzo/@CodiceRegione");
    }

    @Test
    void aZipWithOneFlowIsThatFlow() throws Exception {
        byte[] flow =
                (new String(resource("ingresso.xml"), StandardCharsets.UTF_8) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        String loose = run("sciolto.xml", flow);
        String zipped = run("archivio.zip", Tabelle.zip("cartella/flusso", flow));

        String file = "SELECT FILE_ID FROM IMPORTAZIONE WHERE ID = ?";
        assertThat(column(file, zipped)).isEqualTo(column(file, loose)).doesNotContainNull();
        assertThat(column("SELECT STATO FROM IMPORTAZIONE WHERE ID = ?", zipped))
                .as("the same file with the same parameters")
                .containsExactly("GIA_IMPORTATA");
        String table = Tabelle.table("ingresso.xml", ';', AS_IT_IS) + "\n";
        String packed =
                run(
                        "tabella.zip",
                        Tabelle.zip("flusso.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcomes(packed)).startsWith("COMPLETATA 4=");
    }

    static Stream<Arguments> refused() throws Exception {
        byte[] flow = resource("ingresso.xml");
        byte[] table =
                Tabelle.table("ingresso.xml", ';', AS_IT_IS).getBytes(StandardCharsets.UTF_8);
        String text = new String(table, StandardCharsets.UTF_8);
        return Stream.of(
                refusal("due.zip", Tabelle.zip("a.xml", flow, flow), "SIUSS-E0019", "più file"),
                refusal(
                        "annidato.zip",
                        Tabelle.zip("a.xml", Tabelle.zip("b.xml", flow)),
                        "SIUSS-E0020",
                        "archivio interno"),
                refusal("fuori.zip", Tabelle.zip("../../a.xml", flow), "SIUSS-E0021", "percorsi"),
                refusal(
                        "bomba.zip",
                        Tabelle.zip("a.xml", new byte[40 << 20]),
                        "SIUSS-E0022",
                        "duecento volte"),
                refusal(
                        "foglio.xlsx",
                        Tabelle.zip("[Content_Types].xml", flow),
                        "SIUSS-E0023",
                        "CSV UTF-8"),
                refusal(
                        "testo.csv",
                        "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8),
                        "SIUSS-E0010",
                        "modello"),
                refusal(
                        "colonne.csv",
                        text.replaceFirst("CodiceFiscale", "CF").getBytes(StandardCharsets.UTF_8),
                        "SIUSS-E0013",
                        "CodiceFiscale"),
                refusal(
                        "ente.csv",
                        text.replaceFirst("(?s)H501(.*)H501[.]PS", "H501$1F839.PS")
                                .getBytes(StandardCharsets.UTF_8),
                        "SIUSS-E0016",
                        "riga 5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void everythingElseIsRefusedWithWhatToDoAndNothingIsWritten(
            String name, byte[] content, String code, String told) throws Exception {
        String id = run(name, content);

        assertThat(
                        column(
                                "SELECT STATO || ' ' || ERRORE_CODICE FROM IMPORTAZIONE WHERE ID = ?",
                                id))
                .containsExactly("RIFIUTATA " + code);
        assertThat(column("SELECT ERRORE FROM IMPORTAZIONE WHERE ID = ?", id).get(0))
                .contains(told);
        assertThat(column("SELECT NUMERO FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ?", id))
                .isEmpty();
    }

    /** As the operator does it: the template, the table made of it, the outcome. */
    @Test
    void theTemplateIsDownloadedAndImported() throws Exception {
        try (Browser browser = Browser.open()) {
            Page page = browser.login("minori", "/importazione/index.xhtml");
            Path sinba = download(page, "modello SINBA");
            Path persons = download(page, "modello PS-PSA-SINA");
            assertThat(Files.readAllBytes(sinba)).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(browser.seriousViolations()).isEmpty();

            page.locator("input[type=file]").setInputFiles(persons);
            page.getByText("Nome del flusso").waitFor();
            parameters(page);
            page.getByLabel("Tipo intervento").selectOption("ASSISTENZA_ECONOMICA");
            assertThat(imported(page)).isEqualTo("COMPLETATA 1 0");

            browser.go("/importazione/index.xhtml");
            page.locator("input[type=file]").setInputFiles(sinba);
            page.getByText("Nome del flusso").waitFor();
            parameters(page);
            assertThat(imported(page)).isEqualTo("COMPLETATA 1 0");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void theOutcomeSaysOnWhichLineOfTheTableARowStands() throws Exception {
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/importazione/index.xhtml");
            String table = new String(resource("guasti.csv"), StandardCharsets.UTF_8);
            Path other = Path.of("target", "guasti-pagina.csv");
            Files.writeString(other, table.replace("GST-", "GSP-"), StandardCharsets.UTF_8);
            page.locator("input[type=file]").setInputFiles(other);
            page.getByText("Nome del flusso").waitFor();
            parameters(page);
            page.getByLabel("Tipo intervento").selectOption("ASSISTENZA_ECONOMICA");
            imported(page);
            page.reload();
            page.locator("[id='SIUSS-E0031'] a").click();
            page.getByText("Riga 4 del CSV").waitFor();
            browser.screenshot("csv-scarti");
            assertThat(browser.seriousViolations()).isEmpty();
        }
    }

    private static Path download(Page page, String name) {
        Download download =
                page.waitForDownload(
                        () ->
                                page.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions().setName(name))
                                        .click());
        Path file = Path.of("target", download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static void parameters(Page page) {
        page.getByLabel("Codice prestazione INPS").fill("*");
        page.getByLabel("Codice prestazione INPS").press("Tab");
        page.getByLabel("Unità operativa di riferimento").selectOption("RM1-UO1");
        page.locator("[id='carica:operatore'] option[value=OP001]")
                .waitFor(
                        new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(WaitForSelectorState.ATTACHED));
        page.getByLabel("Operatore di riferimento").selectOption("OP001");
    }

    /** State, rows read and rows rejected of the import that the page is asked for. */
    private static String imported(Page page) throws SQLException {
        page.getByText("Importa senza anteprima", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/importazione.xhtml?id=*");
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
        String id = page.url().replaceFirst(".*id=(\\d+).*", "$1");
        return column(
                        "SELECT STATO || ' ' || LETTE || ' ' || SCARTATE FROM IMPORTAZIONE WHERE ID ="
                                + " ?",
                        id)
                .get(0);
    }

    /** Numbers without their zeros, dates and amounts as in Italy. */
    private static String asExcelSavesIt(Colonna column, String value) {
        if (column.campo() == null || value.contains("|")) {
            return value;
        }
        Formato shape = column.campo().formato();
        if (shape instanceof Formato.Cifre) {
            return value.replaceFirst("^0+", "");
        }
        if (shape instanceof Formato.Data) {
            return value.replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1");
        }
        boolean decimal = shape instanceof Formato.Decimale || shape instanceof Formato.Ore;
        return decimal ? value.replace('.', ',') : value;
    }

    private static String run(String name, byte[] content) throws Exception {
        Files.createDirectories(Lavori.inbox());
        Files.write(Lavori.inbox().resolve(name), content);
        return Lavori.run(Lavori.parameters(name));
    }

    private static String outcomes(String id) throws SQLException {
        return column("SELECT " + OUTCOMES + " FROM IMPORTAZIONE WHERE ID = ?", id).get(0);
    }

    private static List<String> people() throws SQLException {
        return column("SELECT NOME FROM SOGGETTO WHERE COGNOME = 'INGRESSI' ORDER BY NOME");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = IngressoCsvIT.class.getResourceAsStream("/flussi/" + name)) {
            return file.readAllBytes();
        }
    }

    private static Arguments refusal(String name, byte[] content, String code, String told) {
        return Arguments.of(name, content, code, told);
    }
}
