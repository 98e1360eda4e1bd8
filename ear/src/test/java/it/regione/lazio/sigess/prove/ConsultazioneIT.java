// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the Consultazione in a browser, on the demonstration data. */
@ArquillianTest
@RunAsClient
class ConsultazioneIT {

    private static final String RIGHE = ".ui-datatable-data > tr";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/soggetti.xhtml",
                "/soggetto.xhtml?codice=9",
                "/prese-in-carico.xhtml",
                "/presa-in-carico.xhtml?id=208",
                "/interventi-economici.xhtml",
                "/interventi-con-prestazioni.xhtml",
                "/inserimenti-in-struttura.xhtml",
                "/intervento.xhtml?codice=2024/22"
            })
    void everyPageIsAccessibleAlsoWithItsDrawersOpen(String path) {
        try (Browser browser = Browser.open()) {
            Page page = browser.login("minori", path);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");

            assertThat(page.locator("h1").innerText()).isNotBlank();
            assertThat(browser.seriousViolations()).isEmpty();
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void aSearchIsAnAddressAndTheBreadcrumbFindsItAgain() {
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/soggetti.xhtml");
            page.fill("[id='ricerca:cognome']", "d'angelo");
            scegli(page, "nazioniNascita", "ital");
            page.click("[id='ricerca:cerca']");
            page.waitForURL("**/soggetti.xhtml?cognome=*");
            String indirizzo = page.url();
            assertThat(page.locator(RIGHE).allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("NICOLÒ", "DNGNCL57S03E472Y", "03/11/1957", "Latina");

            page.locator(RIGHE + " a").first().click();
            page.waitForURL("**/soggetto.xhtml?codice=5");
            assertThat(page.locator("h1").innerText()).isEqualTo("D'ANGELO NICOLÒ");

            page.locator("a[data-elenco]").click();
            page.waitForURL(indirizzo);
            assertThat(page.locator(RIGHE).count()).isEqualTo(1);
        }
    }

    @Test
    void theDrawerShowsThePlainAmountsOfTheManual() {
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/interventi-economici.xhtml?codice=2024/27");
            page.locator("text=2024/27").click();
            page.locator("summary", new Page.LocatorOptions().setHasText("Import Sius")).click();

            assertThat(page.locator(".sg-siuss dl > div").allInnerTexts())
                    .hasSize(12)
                    .contains("Imp. mensile (EUR)\n180,00", "Importo Quota Utente\n0,00");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/soggetto.xhtml?codice=13",
                "/presa-in-carico.xhtml?id=208",
                "/soggetto.xhtml?codice=x",
                "/intervento.xhtml?codice=2024/9999"
            })
    void whatIsNotThereOrNotForThisPersonIsNotFound(String path) {
        try (Browser browser = Browser.open()) {
            browser.login("consultatore", "/index.xhtml");
            assertThat(browser.page().navigate(Browser.ADDRESS + path).status()).isEqualTo(404);
        }
    }

    private static void scegli(Page page, String campo, String inizio) {
        page.locator("[id='ricerca:" + campo + "_input']").pressSequentially(inizio);
        page.locator("[id='ricerca:" + campo + "_panel'] .ui-autocomplete-item").first().click();
        page.locator("[id='ricerca:" + campo + "_scelti'] a").waitFor();
    }
}
