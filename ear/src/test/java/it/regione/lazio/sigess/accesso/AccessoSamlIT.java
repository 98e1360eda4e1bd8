// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ClientCertificate;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.regione.lazio.sigess.avvio.FornitoreLocale;
import it.regione.lazio.sigess.avvio.Tessere;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Occhiata;
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
            Occhiata.at(browser, "01-accesso");
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
            Occhiata.at(browser, "01-senza-tessera");
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
            // Another tab, as Chromium tries the page that failed again and again by itself.
            Page tab = page.context().newPage();
            tab.navigate(ServerSaml.address() + "/index.xhtml");
            tab.waitForSelector("#entra-spid");
        }
    }

    @Test
    void whoIsNotEnabledIsToldSoAndWrittenDown() throws Exception {
        try (Browser browser = Browser.open()) {
            Page page = open(browser, "/index.xhtml");
            identify(page, "spid", "estraneo");
            assertThat(page.locator("main").innerText()).contains("Persona non abilitata");
            assertThat(
                            ServerSaml.column(
                                    "SELECT OPERATORE FROM AUDIT_OPERAZIONE WHERE OPERAZIONE ="
                                            + " 'ACCESSO' AND ESITO = 'NEGATO'"))
                    .anyMatch(name -> name.startsWith("TINIT-STR"));
        }
    }

    @Test
    void nothingIsLostWhenTheSessionEndsBeforeAnUpload() {
        try (Browser browser = Browser.open()) {
            Page page = open(browser, "/importazione/index.xhtml");
            identify(page, "spid", "operatore");
            List<String> before = browser.consoleErrors();
            page.selectOption(field("unitaOperativa"), "RM1-UO1");
            page.waitForSelector(field("operatore") + " option[value=OP011]", attached());
            page.selectOption(field("operatore"), "OP011");
            page.selectOption(field("tipoIntervento"), "ASSISTENZA_ECONOMICA");
            endSession(page);
            page.setInputFiles(
                    "[id='carica:file_input']",
                    Path.of("src/main/dimostrazione/esempio_ps_psa_sina.xml"));
            page.waitForSelector("#rientro[open]");
            Occhiata.at(browser, "25-sessione-scaduta");
            page.click("#rientro-accedi");
            page.waitForSelector("text=H501.PS.20250630.0000001");
            assertThat(page.locator("#rientro").isVisible()).isFalse();
            assertThat(page.inputValue(field("unitaOperativa"))).isEqualTo("RM1-UO1");
            assertThat(page.inputValue(field("operatore"))).isEqualTo("OP011");
            assertThat(page.inputValue(field("tipoIntervento"))).isEqualTo("ASSISTENZA_ECONOMICA");

            page.fill(field("codicePrestazione"), "*");
            page.locator(field("codicePrestazione")).blur();
            endSession(page);
            page.click("[id='carica:importa']");
            page.waitForSelector("#rientro[open]");
            page.click("#rientro-accedi");
            page.waitForURL("**/importazione/importazione.xhtml?id=*");
            assertThat(browser.consoleErrors()).isEqualTo(before);
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

    private static String field(String name) {
        return "[id='carica:" + name + "']";
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** For the application as when it times out; the provider still knows the person. */
    private static void endSession(Page page) {
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
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
