// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.Cookie;
import it.regione.lazio.sigess.avvio.FornitoreLocale;
import it.regione.lazio.sigess.avvio.Tessere;
import it.regione.lazio.sigess.prove.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The login as people meet it: through the regional provider, which asks SPID or CIE. */
class AccessoSamlIT {

    private static final String FILTERED = "/soggetti.xhtml?cognome=Rossi";

    private static FornitoreLocale provider;
    private static ServerSaml server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        provider =
                FornitoreLocale.avvia(
                        Path.of(System.getProperty("sigess.keycloak")),
                        Path.of("src", "main", "keycloak"),
                        ServerSaml.keys(),
                        Integer.getInteger("sigess.it.idp"),
                        ServerSaml.address(),
                        ServerSaml.home().resolve("keycloak.log"));
        server = ServerSaml.start("-Dsigess.idp=" + provider.indirizzo());
        assertThat(provider.attendi(Duration.ofMinutes(5))).isTrue();
        server.awaitReady();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (provider != null) {
            provider.close();
        }
    }

    @Test
    void whoComesWithSpidLandsOnThePageThatWasAskedFor() {
        try (Browser browser = Browser.open()) {
            List<String> requests = new ArrayList<>();
            browser.page().onRequest(r -> requests.add(r.url()));
            Page page = open(browser, FILTERED);
            browser.screenshot("accesso-regione");
            assertThat(page.locator("#entra-spid").innerText()).isEqualTo("Entra con SPID");
            assertThat(page.locator("#entra-cie").innerText()).isEqualTo("Entra con CIE");
            String before = session(browser);
            identify(page, "spid", "operatore");
            assertThat(page.url()).isEqualTo(ServerSaml.address() + FILTERED);
            assertThat(page.locator(".sg-utente").innerText()).contains("Prova Anna");
            assertThat(session(browser)).isNotEqualTo(before);
            assertThat(requests)
                    .anyMatch(
                            r ->
                                    r.contains("/realms/regione/protocol/saml?SAMLRequest=")
                                            && r.contains("rsa-sha256")
                                            && r.contains("Signature="));
        }
    }

    @Test
    void whoLeavesIsOutEverywhere() {
        try (Browser browser = Browser.open()) {
            Page page = open(browser, "/index.xhtml");
            identify(page, "cie", "consultatore");
            assertThat(page.locator(".sg-utente").innerText()).contains("Esempio Bruno");
            page.click("[id$=esci]");
            page.waitForSelector("text=La sessione è terminata");
            assertThat(page.url()).isEqualTo(ServerSaml.address() + "/uscita.xhtml");
            // The regional page asks again: nobody is remembered there either.
            open(browser, "/index.xhtml");
        }
    }

    @Test
    void whoComesWithTheCardNeedsNoPassword() throws Exception {
        try (Browser browser = withCard(provider.tessere(), "PRVNNA80C55H501V", "Prova", "Anna")) {
            Page page = open(browser, FILTERED);
            assertThat(page.locator("#entra-ts-cns").innerText()).isEqualTo("Entra con TS-CNS");
            page.click("#entra-ts-cns");
            page.waitForSelector(".sg-utente");
            assertThat(page.url()).isEqualTo(ServerSaml.address() + FILTERED);
            assertThat(page.locator(".sg-utente").innerText()).contains("Prova Anna");
            page.click("[id$=esci]");
            page.waitForSelector("text=La sessione è terminata");
        }
    }

    @Test
    void aCardOfNobodyIsToldWhatToDo() throws Exception {
        try (Browser browser = withCard(provider.tessere(), "RSSMRA80A01H501U", "Rossi", "Mario")) {
            Page page = open(browser, "/index.xhtml");
            page.click("#entra-ts-cns");
            page.waitForSelector("text=Non è stata letta una TS-CNS valida");
        }
    }

    @Test
    void whoHasNoCardIsToldWhatToDo() {
        try (Browser browser = Browser.open(o -> o.setIgnoreHTTPSErrors(true))) {
            Page page = open(browser, "/index.xhtml");
            page.click("#entra-ts-cns");
            page.waitForSelector("text=Non è stata letta una TS-CNS valida");
            assertThat(page.locator("main").innerText()).contains("inserire la TS-CNS nel lettore");
            browser.screenshot("accesso-senza-tessera");
            assertThat(browser.seriousViolations()).isEmpty();
            page.click("#altro");
            page.waitForSelector("#entra-spid");
        }
    }

    @Test
    void aCardOfAnotherAuthorityIsRefused() throws Exception {
        Tessere others = Tessere.prepara(ServerSaml.home().resolve("altra-autorita"));
        try (Browser browser = withCard(others, "PRVNNA80C55H501V", "Prova", "Anna")) {
            Page page = open(browser, "/index.xhtml");
            page.click("#entra-ts-cns");
            // The TLS handshake fails: there is no page of ours or of the provider's to show.
            page.waitForFunction("!document.querySelector('#entra-ts-cns')");
            assertThat(page.locator(".sg-utente, #errore").count()).isZero();
            open(browser, "/index.xhtml");
        }
    }

    @Test
    void aLinkOfOthersLogsNobodyOut() {
        try (Browser browser = Browser.open()) {
            Page page = open(browser, "/index.xhtml");
            identify(page, "spid", "operatore");
            page.navigate(ServerSaml.address() + "/index.xhtml?GLO=true");
            assertThat(page.url()).isEqualTo(ServerSaml.address() + "/index.xhtml");
            assertThat(page.locator(".sg-utente").innerText()).contains("Prova Anna");
        }
    }

    private static Page open(Browser browser, String path) {
        browser.page().navigate(ServerSaml.address() + path);
        browser.page().waitForSelector("#entra-spid");
        return browser.page();
    }

    /** From the regional page to the application, through the provider that plays SPID and CIE. */
    static void identify(Page page, String entry, String user) {
        page.click("#entra-" + entry);
        page.waitForSelector("#username");
        page.fill("#username", user);
        page.fill("#password", "sigess-demo");
        page.click("#kc-login");
        page.waitForSelector(".sg-utente");
    }

    private static Browser withCard(Tessere issuer, String code, String surname, String name)
            throws IOException, InterruptedException {
        ClientCertificate card =
                new ClientCertificate(provider.indirizzoTls())
                        .setPfxPath(issuer.tessera(code, surname, name))
                        .setPassphrase("sigess-demo");
        return Browser.open(o -> o.setIgnoreHTTPSErrors(true).setClientCertificates(List.of(card)));
    }

    private static String session(Browser browser) {
        return browser.page().context().cookies(ServerSaml.address()).stream()
                .filter(c -> "JSESSIONID".equals(c.name))
                .map((Cookie c) -> c.value)
                .findFirst()
                .orElse(null);
    }
}
