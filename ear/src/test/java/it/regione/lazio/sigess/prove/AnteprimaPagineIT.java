// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The preview as an operator meets it: shown, chosen on, confirmed; asked again when data moved.
 */
@ArquillianTest
@RunAsClient
class AnteprimaPagineIT {

    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = Browser.open();
        page = browser.page();
        browser.login("operatore", "/importazione/index.xhtml");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aPreviewIsShownChosenOnAndConfirmed() {
        upload(
                new FlussoDiProva("20250403", 301)
                        .persona(
                                "GGG",
                                50,
                                prestazione("A1.04", "P1", "10.00"),
                                prestazione("A2.07", "P2", "10.00"))
                        .persona("GGG", 51, prestazione("A1.04", "P3", "-1.00")));
        ask("Anteprima", "**/anteprima.xhtml?id=*");
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
        page.reload();
        assertThat(figures()).contains("3 lette", "2 nuove", "1 scartate");
        assertThat(page.locator("body").innerText())
                .contains("3 lette = 2 nuove + 0 aggiornate")
                .contains("dal 01/03/2025 al 01/03/2025");
        look("20-anteprima");

        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("A2.07")).uncheck();
        button("Conferma e importa");
        assertThat(page.locator("body").innerText()).contains("Codici o tipi sono stati cambiati");
        String vecchia = page.url();
        button("Aggiorna l'anteprima");
        page.waitForURL(url -> !url.equals(vecchia) && url.contains("anteprima.xhtml?id="));
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
        page.reload();
        assertThat(figures()).contains("1 nuove", "1 escluse");

        button("Conferma e importa");
        page.waitForURL("**/importazione.xhtml?id=*");
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
        page.reload();
        assertThat(figures()).contains("1 nuove", "1 scartate", "1 escluse");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void whatMovedIsToldAndTheSameFileAgainIsSaid() {
        importa(304, "20250403", "10.00");
        browser.go("/importazione/index.xhtml");
        upload(flusso(302, "20250601", "30.00"));
        ask("Anteprima", "**/anteprima.xhtml?id=*");
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
        page.reload();
        assertThat(page.locator("#modifiche").innerText())
                .contains("Importo prestazione", "10,00", "30,00");
        look("21-modifiche");
        String anteprima = page.url();
        importa(303, "20250501", "20.00");

        page.navigate(anteprima);
        button("Conferma e importa");
        page.waitForURL("**/importazione.xhtml?id=*");
        page.getByText("Vai alla nuova anteprima").click();
        page.waitForURL("**/anteprima.xhtml?id=*");
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
        page.reload();
        assertThat(page.locator("body").innerText())
                .contains("Che cosa è cambiato")
                .contains("l’intervento è stato modificato");
        look("22-che-cosa-e-cambiato");
        button("Conferma e importa");
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();

        browser.go("/importazione/index.xhtml");
        upload(flusso(302, "20250601", "30.00"));
        page.getByText("Questo file è già stato importato").waitFor();
        ask("Importa senza anteprima", "**/importazione.xhtml?id=*");
        page.getByText("Già importata", new Page.GetByTextOptions().setExact(true)).waitFor();
        page.reload();
        assertThat(page.locator("body").innerText()).contains("0 novità");
        look("23-gia-importata");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void importa(int progressivo, String giorno, String importo) {
        browser.go("/importazione/index.xhtml");
        upload(flusso(progressivo, giorno, importo));
        ask("Importa senza anteprima", "**/importazione.xhtml?id=*");
        page.getByText("Completata", new Page.GetByTextOptions().setExact(true)).waitFor();
    }

    private static FlussoDiProva flusso(int progressivo, String giorno, String importo) {
        return new FlussoDiProva(giorno, progressivo)
                .persona("HHH", 50, prestazione("A1.04", "P1", importo));
    }

    private void upload(FlussoDiProva flusso) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("flusso.xml", "text/xml", flusso.byteDelFlusso()));
        page.getByText("Nome del flusso").waitFor();
    }

    private void ask(String button, String address) {
        page.getByLabel("Codice prestazione INPS").fill("*");
        page.getByLabel("Codice prestazione INPS").press("Tab");
        page.getByLabel("Unità operativa di riferimento").selectOption("RM1-UO1");
        page.locator("[id='carica:operatore'] option[value=OP001]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.getByLabel("Operatore di riferimento").selectOption("OP001");
        page.getByLabel("Tipo intervento").selectOption("ASSISTENZA_ECONOMICA");
        button(button);
        page.waitForURL(address);
    }

    private void button(String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }

    /** Figure and word of each count, one space between. */
    private String figures() {
        return String.join(
                ", ",
                page.locator(".sg-cifre li").allInnerTexts().stream()
                        .map(t -> t.replaceAll("\\s+", " ").strip())
                        .toList());
    }

    /** A picture at 1280 px, axe, and a look at 320 px: nothing may scroll sideways. */
    private void look(String name) {
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
