// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.FlussoDiProva.annullata;
import static it.regione.lazio.sigess.prove.FlussoDiProva.codiceFiscale;
import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.FlussoDiProva;
import it.regione.lazio.sigess.prove.Lavori;
import it.regione.lazio.sigess.prove.Occhiata;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parked rows on the real server: imported, looked at, worked off, and not asked again. */
@ArquillianTest
@RunAsClient
class DaVerificareIT {

    private static final String PROVVISORIO = "83000000014";

    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = Browser.open();
        page = browser.page();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anAmbiguousCancellationIsWorkedOffByAPerson() throws Exception {
        run(
                new FlussoDiProva("20250601", 801)
                        .persona("VFA", 50, prestazione("A1.04", "P1", "10.00")),
                f -> f);
        String id =
                run(
                        new FlussoDiProva("20250701", 802)
                                .persona("VFA", 50, annullata("A1.04", "P1", "10.00")),
                        f -> f.replace("2025-03-01", "2025-03-02"));
        assertThat(parked(id)).isEqualTo("COMPLETATA 1");

        browser.login("operatore", "/importazione/da-verificare.xhtml?importazione=" + id);
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("tbody").innerText()).contains("Cancellazione ambigua");
        Occhiata.at(browser, "20-da-verificare");
        page.locator("tbody a").first().click();
        page.waitForURL("**/verifica.xhtml*");
        assertThat(page.locator(".sg-confronto").innerText())
                .contains("01/03/2025", "02/03/2025", "diverso");
        Occhiata.at(browser, "21-verifica");
        button("Conferma la decisione").click();
        page.locator("[role=alert]").waitFor();
        assertThat(browser.seriousViolations()).isEmpty();
        choose("Annulla: Intervento");
        page.getByLabel("Nota").fill("Sentito il Comune");
        button("Conferma la decisione").click();
        page.getByText("Decisione registrata").waitFor();
        assertThat(page.locator("main").innerText())
                .contains("L'intervento è stato annullato", "Sentito il Comune");
        Occhiata.at(browser, "22-verifica-decisa");

        assertThat(
                        column(
                                "SELECT i.STATO || ' ' || i.ANNULLATO_DA || ' ' ||"
                                        + " i.ANNULLATO_DA_RIGA FROM INTERVENTO i JOIN SOGGETTO s ON"
                                        + " s.ID = i.SOGGETTO_ID WHERE s.COGNOME = 'VFA'"))
                .containsExactly("ANNULLATO " + id + " 1");
        assertThat(parked(id)).isEqualTo("COMPLETATA 1");
        browser.go("/importazione/importazione.xhtml?id=" + id);
        assertThat(page.locator("main").innerText())
                .contains("Righe da verificare: 1, di cui 1 risolte");
        assertThat(browser.seriousViolations()).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void aProvisionalCodeFollowedByTheDefinitiveOneIsProposedAsTheSamePersonWithEvidence()
            throws Exception {
        String definitivo = codiceFiscale("VFB", 50);
        run(
                new FlussoDiProva("20250601", 803)
                        .persona("VFB", 50, prestazione("A1.04", "P1", "10.00")),
                f -> f.replace(definitivo, PROVVISORIO));
        FlussoDiProva flusso =
                new FlussoDiProva("20250701", 804)
                        .persona(
                                "VFB",
                                50,
                                prestazione("A1.04", "P2", "10.00"),
                                prestazione("A1.04", "P3", "10.00"));
        String id = run(flusso, f -> f);
        assertThat(parked(id)).isEqualTo("COMPLETATA 2");

        browser.login("operatore", "/importazione/da-verificare.xhtml?importazione=" + id);
        page.locator("tbody a").first().click();
        page.waitForURL("**/verifica.xhtml*");
        assertThat(page.locator("main").innerText())
                .contains("Stesso cognome e nome", "provvisorio");
        Occhiata.at(browser, "23-stessa-persona");
        choose("È la stessa persona");
        button("Conferma la decisione").click();
        page.getByText("Decisione registrata").waitFor();
        assertThat(page.locator("main").innerText())
                .contains("Righe della stessa persona decise insieme: 1");

        assertThat(
                        column(
                                "SELECT s.CODICE_FISCALE || ' ' || COUNT(*) FROM SOGGETTO s JOIN"
                                        + " INTERVENTO i ON i.SOGGETTO_ID = s.ID WHERE s.COGNOME ="
                                        + " 'VFB' GROUP BY s.CODICE_FISCALE"))
                .containsExactly(definitivo + " 3");
        String later =
                run(
                        new FlussoDiProva("20250801", 805)
                                .persona("VFB", 50, prestazione("A1.04", "P4", "10.00")),
                        f -> f.replace(definitivo, PROVVISORIO));
        assertThat(parked(later)).isEqualTo("COMPLETATA 0");
        assertThat(column("SELECT COUNT(*) FROM SOGGETTO WHERE COGNOME = 'VFB'"))
                .containsExactly("1");
    }

    @Test
    void whoComesSecondIsTold() throws Exception {
        String id =
                run(
                        new FlussoDiProva("20250601", 806)
                                .persona(
                                        "VFC",
                                        50,
                                        prestazione("A1.04", "P1", "10.00"),
                                        prestazione("A1.04", "P1", "20.00")),
                        f -> f);
        String voce = column("SELECT ID FROM VERIFICA WHERE IMPORTAZIONE_ID = ?", id).get(0);
        browser.login("operatore", "/importazione/verifica.xhtml?id=" + voce);
        choose("Applica questa riga");
        try (Browser second = Browser.open()) {
            second.login("minori", "/importazione/verifica.xhtml?id=" + voce);
            second.page().getByLabel("Tieni i dati registrati").check();
            second.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Conferma la decisione"))
                    .click();
            second.page().getByText("Decisione registrata").waitFor();
        }
        button("Conferma la decisione").click();
        page.getByText("Già decisa").waitFor();
        assertThat(
                        column(
                                "SELECT TO_CHAR(i.IMPORTO_PRESTAZIONE) FROM INTERVENTO i JOIN"
                                        + " SOGGETTO s ON s.ID = i.SOGGETTO_ID WHERE s.COGNOME ="
                                        + " 'VFC'"))
                .containsExactly("10.00");
    }

    @Test
    void theSameChoiceAnswersAllRowsOfACause() throws Exception {
        String id =
                run(
                        new FlussoDiProva("20250601", 807)
                                .persona(
                                        "VFD",
                                        50,
                                        prestazione("A1.04", "P1", "10.00"),
                                        prestazione("A1.04", "P1", "20.00"),
                                        prestazione("A1.04", "P2", "10.00"),
                                        prestazione("A1.04", "P2", "20.00"),
                                        prestazione("A1.04", "P3", "10.00"),
                                        prestazione("A1.04", "P3", "20.00")),
                        f -> f);
        assertThat(parked(id)).isEqualTo("COMPLETATA 3");
        browser.login("operatore", "/importazione/da-verificare.xhtml?importazione=" + id);
        page.locator("tbody a").first().click();
        page.waitForURL("**/verifica.xhtml*");
        choose("Applica questa riga");
        page.getByLabel("Applica la stessa scelta").check();
        button("Conferma la decisione").click();
        page.getByText("Decisione registrata").waitFor();
        assertThat(page.locator("main").innerText()).contains("2 risolte, 0 ancora");
        assertThat(
                        column(
                                "SELECT TO_CHAR(i.IMPORTO_PRESTAZIONE) FROM INTERVENTO i JOIN"
                                        + " SOGGETTO s ON s.ID = i.SOGGETTO_ID WHERE s.COGNOME ="
                                        + " 'VFD'"))
                .containsExactly("20.00", "20.00", "20.00");
    }

    /** There is a row in the queue, which who imports does see at the same address. */
    @Test
    void whoOnlyConsultsHasNoQueue() throws Exception {
        String id =
                run(
                        new FlussoDiProva("20250601", 808)
                                .persona(
                                        "VFE",
                                        50,
                                        prestazione("A1.04", "P1", "10.00"),
                                        prestazione("A1.04", "P1", "20.00")),
                        f -> f);
        assertThat(parked(id)).isEqualTo("COMPLETATA 1");
        String voce = column("SELECT ID FROM VERIFICA WHERE IMPORTAZIONE_ID = ?", id).get(0);
        List<String> pages =
                List.of(
                        "/importazione/da-verificare.xhtml?importazione=" + id,
                        "/importazione/verifica.xhtml?id=" + voce);
        browser.login("operatore", pages.get(0));
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        try (Browser other = Browser.open()) {
            other.login("consultatore", "/index.xhtml");
            assertThat(other.page().locator("main").innerText()).doesNotContain("Da verificare");
            for (String address : pages) {
                browser.go(address);
                assertThat(page.locator("main").innerText()).contains("VFE");
                assertThat(other.page().navigate(Browser.ADDRESS + address).status())
                        .as(address)
                        .isEqualTo(403);
                assertThat(other.page().locator("body").innerText()).doesNotContain("VFE");
            }
        }
        assertThat(column("SELECT STATO FROM VERIFICA WHERE ID = ?", voce))
                .containsExactly("APERTA");
    }

    private void choose(String label) {
        page.getByLabel(label).first().check();
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static String parked(String id) throws Exception {
        return column("SELECT STATO || ' ' || PARCHEGGIATE FROM IMPORTAZIONE WHERE ID = ?", id)
                .get(0);
    }

    private static String run(FlussoDiProva flusso, UnaryOperator<String> altered)
            throws Exception {
        String testo = altered.apply(new String(flusso.byteDelFlusso(), StandardCharsets.UTF_8));
        String nome = "verifiche-" + System.nanoTime() + ".xml";
        Files.createDirectories(Lavori.inbox());
        Files.writeString(Lavori.inbox().resolve(nome), testo);
        return Lavori.run(Lavori.parameters(nome));
    }
}
