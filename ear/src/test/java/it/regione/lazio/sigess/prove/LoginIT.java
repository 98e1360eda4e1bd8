// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The first page that anybody sees. */
@ArquillianTest
@RunAsClient
class LoginIT {

    @Test
    void whoIsNotLoggedInGetsTheLoginPage() {
        try (Browser browser = Browser.open()) {
            browser.go("/");
            browser.screenshot("login");
            assertThat(browser.page().locator("[name=j_username]").count()).isEqualTo(1);
            assertThat(browser.page().locator("html").getAttribute("lang")).isEqualTo("it");
            assertThat(browser.seriousViolations()).isEmpty();
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void theOperatorGetsInAndTheWrongPasswordDoesNot() {
        try (Browser browser = Browser.open()) {
            browser.login("operatore", "/");
            browser.screenshot("home");
            assertThat(browser.page().locator("[name=j_password]").count()).isZero();
        }
        try (Browser browser = Browser.open()) {
            browser.login("nessuno", "/");
            assertThat(browser.page().locator("[name=j_password]").count()).isEqualTo(1);
        }
    }
}
