// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.regione.lazio.sigess.prove.Browser;

/** Changes the severity of a rule on its page, as an administrator does. */
final class Severita {

    private Severita() {}

    /** Opens a browser of its own; {@code severity} as the page names it. */
    static void choose(String code, String severity) {
        try (Browser browser = Browser.open()) {
            browser.login("amministratore", "/regola.xhtml?codice=" + code);
            choose(browser.page(), severity);
        }
    }

    /** On the open page of a rule. */
    static void choose(Page page, String severity) {
        page.getByLabel(severity, new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Cambia la gravità");
        button(page, "Conferma");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
