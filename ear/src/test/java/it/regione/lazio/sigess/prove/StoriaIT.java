// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's day, as the manual tells it, with the pictures of the manual. */
@ArquillianTest
@RunAsClient
class StoriaIT {

    private static final String SAMPLES = "src/main/dimostrazione/";
    private static final String FLOWS = "src/test/resources/flussi/";

    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = Browser.open();
        page = browser.page();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void fromTheFileToThePersonTheCaseTheFormAndTheDrawer() {
        browser.login("operatore", "/");
        openMenu();
        picture("02-menu");
        link("Importazione").click();

        upload(SAMPLES + "esempio_ps_psa_sina.xml");
        assertThat(described("Nome del flusso")).isEqualTo("H501.PS.20250630.0000001");
        parameters("*");
        page.getByLabel("Tipo intervento").selectOption("ASSISTENZA_ECONOMICA");
        picture("03-importazione");
        startImport();
        picture("04-avanzamento");
        awaitCompletion();
        assertThat(page.locator(".sg-cifre").first().innerText()).contains("11").contains("10");
        page.reload();
        picture("05-esito");

        openMenu();
        page.getByLabel("Filtra").fill("BNCRLA42E52M082R");
        page.getByLabel("Filtra").press("Enter");
        page.waitForURL("**/soggetti.xhtml?q=*");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        picture("06-soggetti");
        link("BIANCOSPINO").click();
        assertThat(described("Data di nascita")).isEqualTo("12/05/1942");
        picture("07-soggetto");

        openMenu();
        link("Prese in carico").click();
        page.getByLabel("Codici Fiscali").fill("BNCRLA42E52M082R");
        button("Cerca").click();
        page.waitForURL("**/*codiciFiscali=BNC*");
        picture("08-prese-in-carico");
        page.locator("tbody a").first().click();
        openDrawers();
        assertThat(described("Mobilità")).isEqualTo("Si sposta assistito");
        picture("09-scheda-sina");

        openMenu();
        link("Interventi con prestazioni").click();
        page.getByLabel("Codice fiscale").fill("BNCRLA42E52M082R");
        button("Cerca").click();
        page.waitForURL("**/*codiceFiscale=BNC*");
        assertThat(page.locator("tbody tr").innerText())
                .contains("BIANCOSPINO AURELIA (12/05/1942)")
                .contains("01/02/2025")
                .contains("31/12/2025");
        picture("11-interventi");
        page.locator("tbody a").first().click();
        page.waitForURL("**/intervento.xhtml*");
        picture("12-intervento");
        page.getByText("Import Sius Sigess", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(described("Imp. mensile (EUR)")).isEqualTo("420,00");
        assertThat(described("Importo Soglia ISEE")).isEqualTo("22.000,00");
        picture("13-import-siuss");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void aSinbaFileNeedsNoTypeAndIsReadByWhoWorksWithMinors() {
        browser.login("minori", "/importazione/index.xhtml");
        upload(SAMPLES + "esempio_sinba.xml");
        parameters("*");
        assertThat(page.getByLabel("Tipo intervento").count()).isZero();
        startImport();
        awaitCompletion();

        browser.go("/prese-in-carico.xhtml");
        page.getByLabel("Tipo titolare").selectOption("Soggetto anonimo");
        button("Cerca").click();
        page.waitForURL("**/*tipoTitolare=*");
        page.locator("tbody a").first().click();
        openDrawers();
        assertThat(described("Codice anonimo del beneficiario")).isNotEmpty();
        picture("10-scheda-sinba");
    }

    @Test
    void rejectedRowsAreGroupedByCauseWithTheirSource() {
        browser.login("operatore", "/importazione/index.xhtml");
        upload(FLOWS + "difetti.xml");
        parameters("A1.04");
        page.getByLabel("Tipo intervento").selectOption("ASSISTENZA_ECONOMICA");
        startImport();
        awaitCompletion();
        page.reload();

        assertThat(page.locator(".sg-causa").count()).isEqualTo(5);
        page.locator("[id='SIUSS-E2002'] a").click();
        assertThat(page.locator("tbody").last().innerText()).contains("Beneficiario 2");
        picture("14-scarti");
        page.locator(".sg-mostra").first().click();
        page.locator(".sg-originale pre").waitFor();
        assertThat(page.locator(".sg-originale pre").innerText()).contains("SCARTINI");
        page.keyboard().press("Escape");
        page.locator(".sg-originale pre")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void fromThePreviewToTheOutcomeTheRejectsTheirCorrectionAndTheUndo() throws IOException {
        browser.login("operatore", "/importazione/index.xhtml");
        String flow =
                Files.readString(Path.of(FLOWS, "scarti.xml"))
                        .replace("\"SC-", "\"ST-")
                        .replace(".0000021", ".0000041");
        page.locator("input[type=file]").setInputFiles(file("storia.xml", flow));
        page.getByText("Nome del flusso").waitFor();
        parameters("*");
        page.getByLabel("Tipo intervento").selectOption("ASSISTENZA_ECONOMICA");
        button("Anteprima").click();
        page.waitForURL("**/anteprima.xhtml?id=*");
        awaitCompletion();
        page.reload();
        assertThat(page.locator("main").innerText()).contains("7 lette = 2 nuove");
        picture("40-storia-anteprima");

        button("Conferma e importa").click();
        page.waitForURL("**/importazione.xhtml?id=*");
        awaitCompletion();
        page.reload();
        String madre = page.url();
        assertThat(page.locator("main").innerText()).contains("7 lette = 2 nuove");
        picture("41-storia-esito");

        Path rejects = Path.of("target", "storia-scarti.xml");
        page.waitForDownload(() -> link("Scarti (XML SIUSS)").click()).saveAs(rejects);
        String corrected = Files.readString(rejects).replace("-5.00", "5.00");
        page.locator("input[type=file]").setInputFiles(file("rettifica.xml", corrected));
        page.locator("[id='rettifica:arrivo']").getByText("PS-PSA-SINA").waitFor();
        button("Importa la rettifica").click();
        page.waitForURL(
                address -> address.contains("importazione.xhtml") && !address.equals(madre));
        awaitCompletion();
        String rettifica = page.url();
        page.navigate(madre);
        assertThat(page.locator("#scarti").innerText()).contains("Scarti: 5, di cui 1 corretto");
        picture("42-storia-scarti");

        // The correction first: it stands on the rejects of the other.
        undo(rettifica, "45-storia-annulla-rettifica");
        undo(madre, "43-storia-annulla");
        picture("44-storia-annullata");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    /** Undoes the import of a page, with a picture of what it says before. */
    private void undo(String address, String picture) {
        page.navigate(address);
        link("Annulla questa importazione").click();
        page.getByText("Conferma dell'annullamento").first().waitFor();
        picture(picture);
        page.getByLabel("Motivo").fill("file dell'anno sbagliato");
        page.getByLabel("Ho letto che cosa").check();
        button("Annulla l'importazione").click();
        page.getByText("Importazione annullata").first().waitFor();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/xml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNoFlowIsRefusedWithWhatToDoAndNothingIsRegistered() {
        browser.login("operatore", "/importazione/index.xhtml");
        page.locator("input[type=file]").setInputFiles(Path.of("pom.xml"));
        page.locator("[role=alert]").first().waitFor();
        page.locator(".ui-fileupload-filename")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        assertThat(page.locator("[id='carica:arrivo']").innerText()).containsIgnoringCase("riga");
        assertThat(browser.seriousViolations()).isEmpty();
    }

    private void upload(String file) {
        page.locator("input[type=file]").setInputFiles(Path.of(file));
        page.getByText("Nome del flusso").waitFor();
    }

    /** The parameters that every import has; the operators come with the unit. */
    private void parameters(String code) {
        page.getByLabel("Codice prestazione INPS").fill(code);
        page.getByLabel("Codice prestazione INPS").press("Tab");
        page.getByLabel("Unità operativa di riferimento").selectOption("RM1-UO1");
        page.locator("[id='carica:operatore'] option[value=OP001]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.getByLabel("Operatore di riferimento").selectOption("OP001");
    }

    /** Ends on the import's own page: the list of imports on the page left shows states as well. */
    private void startImport() {
        page.getByText("Importa senza anteprima", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/importazione.xhtml?id=*");
    }

    private void awaitCompletion() {
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
    }

    private void openMenu() {
        page.getByText("Cerca in tutte le aree", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.getByLabel("Filtra").waitFor();
    }

    private void openDrawers() {
        page.waitForLoadState();
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** The value beside a label. */
    private String described(String label) {
        return page.locator("dt", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator("xpath=following-sibling::dd[1]")
                .innerText()
                .strip();
    }

    /** A picture at 1280 px, and a look at 320 px: nothing may scroll sideways. */
    private void picture(String name) {
        browser.picture(name);
        assertThat(browser.seriousViolations()).as(name).isEmpty();
        page.setViewportSize(320, 800);
        browser.screenshot(name + "-320");
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth <="
                                        + " document.documentElement.clientWidth"))
                .as(name + " at 320 px")
                .isEqualTo(true);
        page.setViewportSize(1280, 900);
    }
}
