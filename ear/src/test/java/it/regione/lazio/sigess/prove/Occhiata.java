// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A look at a page as it stands: accessible at 1280 px, and no sideways scroll at 320 px. */
public final class Occhiata {

    private static final String FITS =
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private Occhiata() {}

    /** Keeps the picture for the manual under this name. */
    public static void at(Browser browser, String name) {
        Page page = browser.page();
        browser.picture(name);
        assertThat(browser.seriousViolations()).as(name).isEmpty();
        page.setViewportSize(320, 800);
        browser.screenshot(name + "-320");
        assertThat(page.evaluate(FITS)).as(name + " at 320 px").isEqualTo(true);
        assertThat(browser.seriousViolations()).as(name + " at 320 px").isEmpty();
        page.setViewportSize(1280, 900);
    }
}
