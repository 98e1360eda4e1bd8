// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Lavori;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule catalogue as a page, and the severities that an administrator chooses. */
@ArquillianTest
@RunAsClient
class RegoleIT {

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
    void everybodyReadsTheCatalogueAndFiltersIt() {
        browser.login("operatore", "/regole.xhtml");
        assertThat(page.locator(".sg-regole li").count()).isGreaterThan(90);
        assertThat(page.locator("[id='SIUSS-A1741']").innerText())
                .contains("SIUSS-A1741", "avviso", "Fine prima dell’inizio", "regola I4")
                .contains("Correggi la data di fine");
        assertThat(browser.seriousViolations()).isEmpty();

        page.getByLabel("Cerca", new Page.GetByLabelOptions().setExact(true)).fill("omocodico");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cerca").setExact(true))
                .click();
        page.waitForURL("**/regole.xhtml?*q=omocodico*");
        assertThat(page.locator(".sg-regole li").count()).isEqualTo(1);
        browser.picture("20-regole");

        page.locator(".sg-regole li a").click();
        page.waitForURL("**/regola.xhtml?codice=SIUSS-A2006");
        assertThat(page.locator("main").innerText()).contains("specifica SIUSS, punto 9");
        assertThat(page.getByText("Cambia la gravità").count()).isZero();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void nothingScrollsSidewaysOnASmallScreen() {
        page.setViewportSize(320, 800);
        browser.login("amministratore", "/regole.xhtml");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        browser.go("/regola.xhtml?codice=SIUSS-A1741");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    @Test
    void anAdministratorMakesAWarningAnErrorAndTheNextImportRejectsTheRow() throws Exception {
        browser.login("amministratore", "/regola.xhtml?codice=SIUSS-A1741");
        assertThat(browser.seriousViolations()).isEmpty();
        page.getByLabel("errore", new Page.GetByLabelOptions().setExact(true)).check();
        button("Cambia la gravità");
        assertThat(page.locator("main").innerText())
                .contains("Da avviso a errore", "saranno scartate");
        assertThat(browser.seriousViolations()).isEmpty();
        button("Conferma");
        assertThat(page.locator(".sg-storia li").first().innerText())
                .contains("da avviso a errore");
        browser.picture("21-regola");
        try {
            Lavori.deposit("derivati.xml");
            String id = Lavori.run(Lavori.parameters("derivati.xml"));

            assertThat(
                            column(
                                    "SELECT NUMERO_RIGA || ' ' || GRAVITA FROM RILIEVO WHERE"
                                            + " IMPORTAZIONE_ID = ? AND CODICE = 'SIUSS-A1741'",
                                    id))
                    .containsExactly("5 ERRORE");
            assertThat(
                            column(
                                    "SELECT CODICE FROM SCARTO WHERE IMPORTAZIONE_ID = ?"
                                            + " AND NUMERO_RIGA = 5",
                                    id))
                    .containsExactly("SIUSS-A1741");
            assertThat(column("SELECT SEVERITA FROM IMPORTAZIONE WHERE ID = ?", id).get(0))
                    .contains("SIUSS-A1741=ERRORE");
            whatAnImportHasRejectedIsShownAmongItsErrors(id);
        } finally {
            browser.go("/regola.xhtml?codice=SIUSS-A1741");
            Severita.choose(page, "avviso");
        }
        assertThat(page.locator(".sg-storia li").first().innerText())
                .contains("da errore a avviso");
    }

    private static void whatAnImportHasRejectedIsShownAmongItsErrors(String id) {
        try (Browser other = Browser.open()) {
            other.login(
                    "operatore",
                    "/importazione/importazione.xhtml?id=" + id + "&causa=SIUSS-A1741");
            assertThat(other.page().locator(".sg-sezione:has([id='SIUSS-A1741'])").innerText())
                    .contains("Righe scartate", "quella di inizio, che è 2025-06-01");
            assertThat(other.page().locator("[id='SIUSS-E2002-B']").innerText())
                    .contains("altre prestazioni del beneficiario");
        }
    }

    @Test
    void aShapeErrorStaysAnError() {
        browser.login("amministratore", "/regola.xhtml?codice=SIUSS-E0103");
        assertThat(page.locator("main").innerText()).contains("non si può cambiare");
        assertThat(page.locator("[type=radio]").count()).isZero();
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
