// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.sicurezza;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.prove.BancaDati;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What another site makes the browser of a logged-in person send (REQUIREMENTS S5): it comes with
 * the person's session and without what only the page knows, and does nothing.
 */
@ArquillianTest
@RunAsClient
class RichiesteForzateIT {

    private static final String UPLOAD = "/importazione/index.xhtml";
    private static final String NEW_OPERATOR = "/organizzazione/nuovo-operatore.xhtml";
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final String EXPIRED = "/sigess/sessione-scaduta.xhtml";
    private static final String OPERATORS = "SELECT COUNT(*) FROM OPERATORE";

    private Programma victim;
    private String page;

    @BeforeEach
    void open() throws Exception {
        victim = Programma.as("amministratore");
        page = victim.get(NEW_OPERATOR).body();
    }

    /** Without it the refusals below would prove nothing. */
    @Test
    void theFormOfThePageItselfWorks() throws Exception {
        HttpResponse<String> answer = send(form());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("aria-invalid=\"true\"").contains("nessuno-così");
    }

    @Test
    void aFormWithoutTheTokenOfThePageIsNotAFormOfOurs() throws Exception {
        Map<String, String> form = form();
        form.remove(STATE);
        HttpResponse<String> answer = send(form);
        assertThat(answer.body()).doesNotContain("nessuno-così", "aria-invalid=\"true\"");
    }

    @Test
    void aTokenOfAnotherSessionIsRefused() throws Exception {
        String foreign = Programma.as("amministratore").get(NEW_OPERATOR).body();
        for (String token :
                List.of(
                        Programma.hidden(foreign, STATE),
                        "stateless",
                        "0:0",
                        "",
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==")) {
            Map<String, String> form = form();
            form.put(STATE, token);
            HttpResponse<String> answer = send(form);
            assertThat(answer.body()).as(token).doesNotContain("nessuno-così");
            if (answer.statusCode() != 200) {
                assertThat(answer.headers().firstValue("Location").orElse("" + answer.statusCode()))
                        .as(token)
                        .satisfiesAnyOf(
                                where -> assertThat(where).endsWith(EXPIRED),
                                status -> assertThat(status).isEqualTo("500"));
            }
        }
        assertThat(BancaDati.column(OPERATORS + " WHERE COGNOME = 'nessuno-così'"))
                .containsExactly("0");
    }

    @Test
    void aNonceThatAnotherChoseIsNotTaken() throws Exception {
        String chosen = "MTExMTExMTEtMTExMS0xMTExLTExMTEtMTExMTExMTExMTEx";
        for (String nonce : List.of(chosen, "bm9uY2U='; script-src *", "")) {
            Map<String, String> form = form();
            form.put(NONCE, nonce);
            HttpResponse<String> whole = send(form);
            assertThat(whole.statusCode()).isEqualTo(200);
            assertThat(whole.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .doesNotContain(chosen, "script-src *")
                    .doesNotContain(Programma.nonce(page));

            HttpResponse<String> partial =
                    new Invio(victim, Programma.hidden(page, STATE), nonce)
                            .send(NEW_OPERATOR, "x.xml", BodyPublishers.noBody());
            assertThat(partial.body()).contains("<redirect", "/errore.xhtml?codice=");
        }
    }

    /** The page of the error is drawn although what the form sent is still there. */
    @Test
    void anErrorAfterAFormIsAPageAsWell() throws Exception {
        Map<String, String> form = form();
        form.put(STATE, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==");
        HttpResponse<String> answer = victim.post("/index.xhtml", form);
        assertThat(answer.statusCode()).isIn(302, 500);
        assertThat(answer.body()).doesNotContain("at jakarta.", "Exception");
    }

    @Test
    void noUploadWithoutTheTokenOfThePage() throws Exception {
        Programma operator = Programma.as("operatore");
        String own = operator.get(UPLOAD).body();
        String foreign = Programma.as("operatore").get(UPLOAD).body();
        String files = "SELECT COUNT(*) FROM FILE_DEPOSITATO";
        List<String> before = BancaDati.column(files);
        for (String token : List.of("", "stateless", Programma.hidden(foreign, STATE))) {
            String answer =
                    new Invio(operator, token, Programma.nonce(own))
                            .send("falso.xml", BodyPublishers.ofString("<Flusso/>"))
                            .body();
            assertThat(answer).as(token).doesNotContain("carica:arrivo");
        }
        assertThat(BancaDati.column(files)).isEqualTo(before);
    }

    @Test
    void nobodyIsLoggedOutByALinkOrByAFormOfAnotherSite() throws Exception {
        String session = victim.session();
        victim.get("/index.xhtml?GLO=true");
        victim.get("/uscita.xhtml");
        victim.post("/index.xhtml", Map.of("uscita", "uscita", "uscita:esci", "Esci"));
        assertThat(victim.session()).isEqualTo(session);
        assertThat(victim.get(NEW_OPERATOR).statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionHasAnotherIdAfterTheLoginAndNoneAfterTheLogout() throws Exception {
        Programma person = new Programma();
        person.get("/index.xhtml");
        String before = person.session();
        assertThat(before).isNotNull();
        person.post(
                "/j_security_check",
                Map.of("j_username", "operatore", "j_password", "sigess-demo"));
        String inside = person.session();
        assertThat(inside).isNotEqualTo(before);

        String home = person.get("/index.xhtml").body();
        assertThat(home).contains("uscita:esci");
        HttpResponse<String> out =
                person.post(
                        "/index.xhtml",
                        Map.of(
                                "uscita",
                                "uscita",
                                "uscita:esci",
                                "Esci",
                                STATE,
                                Programma.hidden(home, STATE),
                                NONCE,
                                Programma.nonce(home)));
        assertThat(out.statusCode()).isEqualTo(302);
        String login = "j_security_check";
        assertThat(person.get("/index.xhtml").body()).contains(login);
        assertThat(person.session()).isNotEqualTo(inside);
        for (String old : List.of(before, inside)) {
            assertThat(new Programma().get("/index.xhtml", "Cookie", "JSESSIONID=" + old).body())
                    .contains(login);
        }
    }

    @Test
    void noServletDoesAnythingButGive() throws Exception {
        Map<String, String> parameters = RecordDiProva.parameters();
        for (String servlet : Indirizzi.downloads()) {
            HttpResponse<String> answer =
                    victim.post(Indirizzi.with(servlet, parameters), Map.of("id", "1"));
            assertThat(answer.statusCode()).as(servlet).isEqualTo(405);
        }
        assertThat(victim.post(Indirizzi.SESSION, Map.of()).statusCode()).isEqualTo(405);
        assertThat(victim.post("/rifiuto", Map.of("causa", "firma")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(Map<String, String> form) throws Exception {
        return victim.post(NEW_OPERATOR, form);
    }

    /** What the page sends when its fields are left wrong: it comes back with what was typed. */
    private Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("nuovo", "nuovo");
        form.put("nuovo:cognome", "nessuno-così");
        form.put("nuovo:registra", "Registra");
        form.put(STATE, Programma.hidden(page, STATE));
        form.put(NONCE, Programma.nonce(page));
        return form;
    }
}
