// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.regione.lazio.sigess.prove.Browser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What every answer says of itself (REQUIREMENTS S4): the pages are those of the source folder, so
 * a new one that nobody can open, or that comes without its headers, fails here.
 */
@ArquillianTest
@RunAsClient
class TestateIT {

    private static final List<String> PEOPLE =
            List.of("operatore", "minori", "amministratore", "revisore");

    /** Its status is part of what it says. */
    private static final String REFUSAL = "/accesso-negato.xhtml";

    private static final List<String> OPEN_TO_ALL =
            List.of(
                    "/login.xhtml",
                    REFUSAL,
                    "/uscita.xhtml",
                    "/accessibilita.xhtml",
                    "/privacy.xhtml",
                    "/sessione-scaduta.xhtml",
                    "/errore.xhtml",
                    "/errore-403.xhtml",
                    "/errore-404.xhtml");

    private static final String BASE =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String OF_A_PAGE =
            "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
                    + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " script-src 'self' 'nonce-[A-Za-z0-9+/=]{40,}';";

    private final Map<String, Programma> programs = new HashMap<>();

    @Test
    void everyPageHasItsHeadersAndNothingOnItBreaksThePolicy() throws Exception {
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        Map<String, String> parameters = RecordDiProva.parameters();
        for (String page : Indirizzi.pages()) {
            String address = Indirizzi.with(page, parameters);
            byPerson.computeIfAbsent(reader(page, address), who -> new ArrayList<>()).add(address);
        }
        assertThat(byPerson.keySet()).contains("", "operatore", "amministratore", "revisore");
        for (Map.Entry<String, List<String>> entry : byPerson.entrySet()) {
            assertThat(findings(entry.getKey(), entry.getValue())).as(entry.getKey()).isEmpty();
        }
    }

    @Test
    void theNonceIsAnotherOneAtEachRequest() throws Exception {
        Programma operator = Programma.as("operatore");
        String first = policy(operator.get("/index.xhtml"));
        assertThat(policy(operator.get("/index.xhtml"))).matches(OF_A_PAGE).isNotEqualTo(first);
    }

    @Test
    void whatIsPutIntoAPageDoesNotRun() {
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/index.xhtml");
            page.evaluate(
                    """
                    () => {
                        const script = document.createElement('script');
                        script.textContent = 'window.ran = 1';
                        document.body.append(script);
                        document.body.insertAdjacentHTML(
                            'beforeend', '<img src="data:," onerror="window.ran = 2">');
                    }\
                    """);
            page.waitForCondition(() -> browser.consoleErrors().size() >= 2);
            assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
            assertThat(browser.consoleErrors()).allMatch(e -> e.contains("Content Security"));
        }
    }

    @Test
    void errorsRefusalsResourcesAndDownloadsHaveThemToo() throws Exception {
        Map<String, String> parameters = RecordDiProva.parameters();
        for (String servlet : Indirizzi.downloads()) {
            String address = Indirizzi.with(servlet, parameters);
            HttpResponse<String> file =
                    person(servlet.startsWith("/registro") ? "revisore" : "operatore").get(address);
            assertThat(file.statusCode()).as(address).isEqualTo(200);
            headers(address, file);
            personal(address, file);
            assertThat(policy(file)).as(address).isEqualTo(BASE);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .as(address)
                    .startsWith("attachment; filename=\"");
        }
        HttpResponse<String> session = new Programma().get(Indirizzi.SESSION);
        headers(Indirizzi.SESSION, session);
        assertThat(session.body()).isEqualTo("false");
        status(404, "operatore", "/rifiuto?causa=firma");
        status(404, "operatore", "/non-esiste.xhtml");
        status(404, "operatore", "/non-esiste");
        status(404, "operatore", "/soggetto.xhtml?codice=x");
        status(404, "operatore", "/importazione/scarti.csv?id=x");
        status(403, "operatore", "/organizzazione/operatori.xhtml");
        // Refused before anything else is asked: there is nothing to protect in it.
        assertThat(person("operatore").get("/WEB-INF/web.xml"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(404))
                .satisfies(answer -> assertThat(answer.body()).doesNotContain("web-app"));
        HttpResponse<String> style =
                new Programma().get("/jakarta.faces.resource/sigess.css.xhtml?ln=sigess");
        assertThat(style.statusCode()).isEqualTo(200);
        headers("style sheet", style);
        assertThat(style.headers().firstValue("Cache-Control").orElse(""))
                .doesNotContain("no-store");
    }

    @Test
    void theSessionIsACookieThatNoScriptAndNoOtherSiteHas() throws Exception {
        HttpResponse<String> plain = new Programma().get("/index.xhtml");
        assertThat(cookie(plain)).contains("HttpOnly", "SameSite=Lax").doesNotContain("secure");
        HttpResponse<String> tls =
                new Programma().get("/index.xhtml", "X-Forwarded-Proto", "https");
        assertThat(cookie(tls)).contains("HttpOnly", "SameSite=Lax", "secure");
        assertThat(tls.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();

        assertThat(plain.body()).doesNotContainIgnoringCase("jsessionid");
        Programma operator = Programma.as("operatore");
        assertThat(operator.get("/soggetti.xhtml").body())
                .contains("ricerca:cerca")
                .doesNotContainIgnoringCase("jsessionid");
        assertThat(new Programma().get("/soggetti.xhtml;jsessionid=" + operator.session()).body())
                .as("a session in an address")
                .doesNotContain("ricerca:cerca");
    }

    /**
     * The first of the people who may see the page; all of the answers on the way are looked at.
     */
    private String reader(String page, String address) throws Exception {
        if (OPEN_TO_ALL.contains(page)) {
            HttpResponse<String> answer = new Programma().get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(REFUSAL.equals(page) ? 403 : 200);
            page(address, answer);
            return "";
        }
        for (String person : PEOPLE) {
            HttpResponse<String> answer = person(person).get(address);
            page(address, answer);
            if (answer.statusCode() == 200) {
                return person;
            }
        }
        throw new AssertionError("nobody may see " + address + ": its parameters are missing here");
    }

    private List<String> findings(String person, List<String> addresses) {
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            if (!person.isEmpty()) {
                browser.login(person, "/index.xhtml");
            }
            for (String address : addresses) {
                browser.go(address);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                page.waitForLoadState();
            }
            return browser.consoleErrors().stream()
                    // What the browser says of the status of the page of the refusal.
                    .filter(error -> !error.contains("status of 403"))
                    .toList();
        }
    }

    private Programma person(String name) throws Exception {
        if (!programs.containsKey(name)) {
            programs.put(name, Programma.as(name));
        }
        return programs.get(name);
    }

    private void status(int expected, String person, String address) throws Exception {
        HttpResponse<String> answer = person(person).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(expected);
        page(address, answer);
    }

    private static void page(String address, HttpResponse<String> answer) {
        headers(address, answer);
        personal(address, answer);
        assertThat(policy(answer)).as(address).matches(OF_A_PAGE);
    }

    private static void headers(String address, HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options"))
                .as(address)
                .containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy"))
                .as(address)
                .containsExactly("same-origin");
        assertThat(policy(answer)).as(address).contains("frame-ancestors 'none'");
        assertThat(answer.headers().map()).as(address).doesNotContainKeys("Server", "X-Powered-By");
    }

    private static void personal(String address, HttpResponse<String> answer) {
        assertThat(String.join(",", answer.headers().allValues("Cache-Control")))
                .as(address)
                .contains("no-store");
    }

    /** The only one: two would both hold. */
    private static String policy(HttpResponse<String> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).as(answer.uri().toString()).hasSize(1);
        return policies.get(0);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }
}
