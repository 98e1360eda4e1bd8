// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import com.microsoft.playwright.Page;
import it.regione.lazio.sigess.prove.Browser;
import java.nio.file.Path;

/** A person with a browser, who uploads, looks at previews and confirms. */
final class Operatore implements AutoCloseable {

    private final Browser browser = Browser.open();
    private final Nodo server;
    private final Page page;

    Operatore(Nodo server) {
        this.server = server;
        page = browser.page();
        enter();
    }

    private void enter() {
        open("/importazione/index.xhtml");
        if (page.locator("[name=j_username]").count() == 0) {
            return;
        }
        page.fill("[name=j_username]", "operatore");
        page.fill("[name=j_password]", "sigess-demo");
        page.locator("[name=j_password]").press("Enter");
        page.waitForLoadState();
    }

    /** Asks for a preview of the whole file; returns its number. */
    long preview(Path file) {
        return ask(file, "anteprima");
    }

    /** Asks for the import of the whole file; returns its number. */
    long importAll(Path file) {
        return ask(file, "importa");
    }

    /** Confirms a preview; returns the number of the import. */
    long confirm(long preview) {
        // The server that knew the session is no more.
        enter();
        open("/importazione/anteprima.xhtml?id=" + preview);
        page.locator("[id='scelta:conferma']").click();
        return number("importazione");
    }

    @Override
    public void close() {
        browser.close();
    }

    private long ask(Path file, String button) {
        page.setInputFiles("[id='carica:file_input']", file);
        page.locator("[id='carica:arrivo'] dl").first().waitFor();
        page.fill("[id='carica:codicePrestazione']", "*");
        page.locator("[id='carica:codicePrestazione']").blur();
        page.selectOption("[id='carica:unitaOperativa']", "RM1-UO1");
        page.locator("[id='carica:operatore'] option[value=OP001]")
                .waitFor(
                        new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(
                                        com.microsoft.playwright.options.WaitForSelectorState
                                                .ATTACHED));
        page.selectOption("[id='carica:operatore']", "OP001");
        page.selectOption("[id='carica:tipoIntervento']", "ASSISTENZA_ECONOMICA");
        page.locator("[id='carica:" + button + "']").click();
        return number(button.equals("importa") ? "importazione" : button);
    }

    private long number(String target) {
        page.waitForURL("**/" + target + ".xhtml?id=*");
        return Long.parseLong(page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1"));
    }

    private void open(String path) {
        page.navigate(server.address(path).toString());
    }
}
