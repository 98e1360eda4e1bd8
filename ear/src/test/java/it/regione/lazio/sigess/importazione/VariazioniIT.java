// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Differences of existing persons on the real server: proposed, decided, remembered. */
@ArquillianTest
@RunAsClient
class VariazioniIT {

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
    void whatAFileSaysDifferentlyIsDecidedOneByOneAndRemembered() throws Exception {
        run("VRA", 811, "20250601", "RM1-UO1", f -> f);
        String id = run("VRA", 812, "20250701", "RM1-UO1", VariazioniIT::changed);
        browser.login("operatore", "/importazione/importazione.xhtml?id=" + id);
        assertThat(page.locator("main").innerText())
                .contains("Variazioni anagrafiche proposte: 3, di cui 3 da decidere");
        page.getByText("Vai alle variazioni").click();
        page.waitForURL("**/variazioni.xhtml*");
        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        Occhiata.at(browser, "24-variazioni");

        page.getByTitle("Accetta Nome di VRA NY").click();
        button("Conferma").waitFor();
        Occhiata.at(browser, "25-variazioni-conferma");
        button("Conferma").click();
        page.getByText("Accettate: 1").waitFor();
        page.getByTitle("Rifiuta Cittadinanza di VRA Zenaide").click();
        button("Conferma").click();
        page.getByText("Rifiutate: 1").waitFor();
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);

        assertThat(
                        column(
                                "SELECT NOME || CODICE_CITTADINANZA || VERSIONE FROM SOGGETTO WHERE"
                                        + " COGNOME = 'VRA'"))
                .containsExactly("Zenaide3802");
        String codice = column("SELECT CODICE FROM SOGGETTO WHERE COGNOME = 'VRA'").get(0);
        browser.go("/soggetto.xhtml?codice=" + codice);
        assertThat(page.locator("main").innerText()).contains("Residenza: 058091", "Guidonia");
        Occhiata.at(browser, "26-soggetto-variazioni");

        run("VRA", 813, "20250801", "RM1-UO1", VariazioniIT::changed);
        assertThat(
                        column(
                                "SELECT v.CAMPO || ' ' || v.STATO FROM VARIAZIONE_ANAGRAFICA v JOIN"
                                        + " SOGGETTO s ON s.ID = v.SOGGETTO_ID WHERE s.COGNOME ="
                                        + " 'VRA' ORDER BY v.CAMPO, v.STATO"))
                .as("the residence that the last file says again waits behind the open proposal")
                .containsExactly(
                        "CODICE_CITTADINANZA RIFIUTATA",
                        "INDIRIZZO PROPOSTA",
                        "INDIRIZZO SUPERATA",
                        "NOME ACCETTATA");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void thoseTickedAndAllOfAnImportAreDecidedTogetherAfterAConfirmation() throws Exception {
        run("VRB", 814, "20250601", "RM1-UO1", f -> f);
        String id = run("VRB", 815, "20250701", "RM1-UO1", VariazioniIT::changed);
        browser.login("operatore", "/importazione/variazioni.xhtml?importazione=" + id);
        button("Accetta selezionate").click();
        page.getByText("Nessuna variazione scelta").waitFor();
        page.locator("input[name=variazione]").first().check();
        page.locator("input[name=variazione]").nth(1).check();
        button("Accetta selezionate").click();
        page.getByText("Sono state scelte 2 variazioni").waitFor();
        button("Rinuncia").click();
        assertThat(states("VRB")).containsExactly("PROPOSTA", "PROPOSTA", "PROPOSTA");
        button("Accetta tutte quelle dell'elenco").click();
        page.getByText("Sono state scelte 3 variazioni").waitFor();
        button("Conferma").click();
        page.getByText("Accettate: 3").waitFor();
        assertThat(states("VRB")).containsExactly("ACCETTATA", "ACCETTATA", "ACCETTATA");
        assertThat(
                        column(
                                "SELECT i.CODICE_COMUNE FROM INDIRIZZO i JOIN SOGGETTO s ON s.ID ="
                                        + " i.SOGGETTO_ID WHERE s.COGNOME = 'VRB'"))
                .containsExactly("058047");
    }

    @Test
    void aUnitThatDidNotKnowThePersonSeesOnlyWhatItsFileSays() throws Exception {
        run("VRC", 816, "20250601", "RM1-UO1", f -> f);
        String id = run("VRC", 817, "20250701", "RM1-UO2", VariazioniIT::changed);
        browser.login("operatore", "/importazione/variazioni.xhtml?importazione=" + id);
        assertThat(page.locator("tbody").innerText())
                .contains("riservato", "Zenaide")
                .doesNotContain("058091");
    }

    @Test
    void whoOnlyConsultsDecidesNothing() {
        browser.login("consultatore", "/importazione/variazioni.xhtml");
        assertThat(page.locator("tbody tr").count()).isZero();
        assertThat(page.title()).doesNotContain("Variazioni");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> states(String cognome) throws Exception {
        return column(
                "SELECT v.STATO FROM VARIAZIONE_ANAGRAFICA v JOIN SOGGETTO s ON s.ID ="
                        + " v.SOGGETTO_ID WHERE s.COGNOME = ?",
                cognome);
    }

    /** Another name, another citizenship, another residence. */
    private static String changed(String flow) {
        return flow.replaceAll("Nome=\"N.\"", "Nome=\"Zenaide\"")
                .replace("CodiceComune=\"058091\"", "CodiceComune=\"058047\"")
                .replace("CodiceCittadinanza=\"380\"", "CodiceCittadinanza=\"250\"");
    }

    private static String run(
            String lettere, int numero, String giorno, String unita, UnaryOperator<String> altered)
            throws Exception {
        FlussoDiProva flusso =
                new FlussoDiProva(giorno, numero)
                        .persona(lettere, 50, prestazione("A1.04", "P" + numero, "10.00"));
        String testo = altered.apply(new String(flusso.byteDelFlusso(), StandardCharsets.UTF_8));
        String nome = "variazioni-" + numero + ".xml";
        Files.createDirectories(Lavori.inbox());
        Files.writeString(Lavori.inbox().resolve(nome), testo);
        Map<String, String> parametri = new TreeMap<>(Lavori.parameters(nome));
        parametri.put("unitaOperativa", unita);
        return Lavori.run(parametri);
    }
}
