// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.BancaDati.execute;
import static it.regione.lazio.sigess.prove.FlussoDiProva.prestazione;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.FlussoDiProva;
import it.regione.lazio.sigess.prove.Lavori;
import it.regione.lazio.sigess.prove.Occhiata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Requirement P3 in the browser: every page and download with what is of another unit, and the
 * pages where administrators say who may do what and where.
 */
@ArquillianTest
@RunAsClient
class TerritorioIT {

    /** Pages of one record, or of what hangs on an import: with the ids of another unit, 404. */
    private static final Set<String> DI_UN_RECORD =
            Set.of(
                    "soggetto",
                    "chi-ha-visto",
                    "presa-in-carico",
                    "intervento",
                    "importazione/importazione",
                    "importazione/anteprima",
                    "importazione/scarti",
                    "importazione/confronto",
                    "importazione/annulla",
                    "importazione/verifica");

    private static final Set<String> ELENCHI =
            Set.of(
                    "soggetti",
                    "prese-in-carico",
                    "interventi-economici",
                    "interventi-con-prestazioni",
                    "inserimenti-in-struttura",
                    "importazione/index",
                    "importazione/da-verificare",
                    "importazione/variazioni");

    private static final int PROVVISORIA = 900_001;

    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        browser = Browser.open();
        page = browser.page();
    }

    /** The people of the demonstration may again what they could. */
    @AfterEach
    void close() throws SQLException {
        execute("UPDATE ABILITAZIONE SET REVOCATA_IL = NULL, AL = NULL WHERE ID <= 5");
        execute("DELETE FROM ABILITAZIONE WHERE ID > 1000");
        browser.close();
    }

    @Test
    void noPageAndNoDownloadShowsWhatIsOfAnotherUnit() throws Exception {
        String importazione = importa("TRB", "LT2-UO1", 1701);
        importa("TRA", "RM1-UO1", 1702);
        List<String> indirizzi = indirizzi(importazione);
        assertThat(indirizzi.stream().map(TerritorioIT::pagina).filter(p -> !p.contains(".")))
                .as("a page of a record without its address here")
                .containsAll(DI_UN_RECORD);

        browser.login("minori", "/index.xhtml");
        // What was compared with nothing has no comparison to show.
        assertThat(indirizzi)
                .filteredOn(i -> !i.contains("confronto"))
                .allSatisfy(i -> assertThat(stato(i)).as(i).isEqualTo(200));
        assertThat(testo("/soggetti.xhtml?cognome=TRB")).contains("TRB");

        browser.close();
        soloRoma();
        open();
        browser.login("operatore", "/index.xhtml");
        assertThat(indirizzi).allSatisfy(i -> assertThat(stato(i)).as(i).isEqualTo(404));
        assertThat(testo("/soggetti.xhtml?cognome=TRB")).contains("Nessun record");
        assertThat(testo("/soggetti.xhtml?cognome=TRA")).contains("TRA");
        assertThat(testo("/prese-in-carico.xhtml?cognomi=TRB")).contains("Nessun record");
        assertThat(testo("/interventi-economici.xhtml?soggetto=TRB")).contains("Nessun record");
        assertThat(testo("/interventi-economici.xhtml?unitaOperativa=LT2-UO1"))
                .contains("Nessun record");
        assertThat(testo("/importazione/da-verificare.xhtml?importazione=" + importazione))
                .contains("Nessun record");
        assertThat(testo("/importazione/variazioni.xhtml?importazione=" + importazione))
                .contains("Nessun record");
        for (String elenco : ELENCHI) {
            browser.go("/" + elenco + ".xhtml");
            assertThat(page.locator("main").textContent())
                    .as(elenco)
                    .doesNotContain("TRB")
                    .doesNotContain("Servizio sociale Latina");
        }
        browser.go("/importazione/index.xhtml");
        assertThat(page.locator("main a[href$='id=" + importazione + "']").count()).isZero();
        assertThat(page.locator("select[id$=unitaOperativa] option[value]").allInnerTexts())
                .filteredOn(t -> !t.startsWith("Scegliere"))
                .containsExactly("Servizio sociale professionale Roma Centro");
        assertThat(browser.consoleErrors()).noneMatch(e -> e.contains("Content Security"));
    }

    /** A new page must be put into one of the lists, or be of no unit. */
    @Test
    void everyPageIsJudged() throws IOException {
        Path radice = Path.of("../web/src/main/webapp");
        try (Stream<Path> file = Files.walk(radice)) {
            Set<String> conParametri =
                    file.filter(f -> f.toString().endsWith(".xhtml"))
                            .filter(f -> !f.toString().contains("WEB-INF"))
                            .filter(TerritorioIT::chiede)
                            .map(f -> radice.relativize(f).toString().replace(".xhtml", ""))
                            .collect(Collectors.toCollection(TreeSet::new));
            conParametri.removeAll(DI_UN_RECORD);
            conParametri.removeAll(ELENCHI);
            conParametri.removeIf(p -> p.startsWith("organizzazione/"));
            conParametri.removeIf(p -> p.startsWith("regol"));
            conParametri.removeIf(TerritorioIT::delRegistro);
            assertThat(conParametri).isEmpty();
        }
    }

    @Test
    void anAdministratorEnablesAPersonWhoCanAtTheNextRequest() throws Exception {
        try (Browser altro = Browser.open()) {
            execute("UPDATE ABILITAZIONE SET REVOCATA_IL = SYSDATE WHERE ID = 2");
            altro.login("consultatore", "/index.xhtml");
            assertThat(altro.page().locator("main").innerText())
                    .contains("Nessuna funzione abilitata", "amministratore di SIGeSS");
            Occhiata.at(altro, "60-non-abilitato");
            assertThat(altro.page().navigate(Browser.ADDRESS + "/soggetti.xhtml").status())
                    .isEqualTo(403);

            browser.login("amministratore", "/organizzazione/operatori.xhtml?q=esempio");
            Occhiata.at(browser, "61-operatori");
            page.locator("tbody a").first().click();
            page.waitForURL("**/operatore.xhtml?codice=OP002");
            page.getByLabel("Ruolo (obbligatorio)").selectOption("CONSULTATORE");
            page.getByLabel("Unità (obbligatorio)").selectOption("LT2");
            Occhiata.at(browser, "62-operatore");
            bottone("Concedi").click();
            page.locator(".sg-storia li").first().waitFor();
            assertThat(page.locator(".sg-storia li").first().innerText())
                    .contains("concessa", "Consultatore", "Latina 2");

            assertThat(altro.page().navigate(Browser.ADDRESS + "/soggetti.xhtml").status())
                    .isEqualTo(200);
            assertThat(altro.page().locator("main").innerText())
                    .contains("GALLO")
                    .doesNotContain("BERSELLI");

            page.getByLabel("Cambia o revoca: Consultatore, Distretto dimostrativo Latina 2")
                    .click();
            page.getByLabel("Valida fino al").waitFor();
            Occhiata.at(browser, "63-abilitazione-cambia");
            bottone("Revoca subito").click();
            page.locator(".sg-storia li:has-text('revocata')").first().waitFor();
            assertThat(altro.page().navigate(Browser.ADDRESS + "/soggetti.xhtml").status())
                    .isEqualTo(403);
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void nobodyTakesTheirOwnAdministrationAwayAndErrorsAreAtTheirFields() {
        browser.login("amministratore", "/organizzazione/operatore.xhtml?codice=OP004");
        page.getByLabel("Cambia o revoca: Amministratore, Regione Lazio").click();
        bottone("Revoca subito").click();
        page.locator("[role=alert]").waitFor();
        assertThat(page.locator("[role=alert]").innerText()).contains("ultima abilitazione");

        browser.go("/organizzazione/nuovo-operatore.xhtml");
        page.getByLabel("Codice fiscale").fill("PRVNNA80C55H501V");
        page.getByLabel("Cognome").fill("Prova");
        page.getByLabel("Nome", new Page.GetByLabelOptions().setExact(false)).last().fill("Anna");
        page.getByLabel("Codice operatore").fill("OP001");
        bottone("Registra").click();
        page.locator("[role=alert]").waitFor();
        Occhiata.at(browser, "64-nuovo-operatore");
        assertThat(page.locator("[role=alert]").innerText())
                .contains("già di un altro operatore", "già registrata");
        assertThat(stato("/organizzazione/operatore.xhtml?codice=nessuno")).isEqualTo(404);
        assertThat(browser.consoleErrors()).noneMatch(e -> e.contains("Content Security"));
    }

    @Test
    void theRestDoesNotAdminister() {
        browser.login("operatore", "/index.xhtml");
        for (String pagina : List.of("operatori", "nuovo-operatore", "operatore")) {
            assertThat(stato("/organizzazione/" + pagina + ".xhtml?codice=OP001")).isEqualTo(403);
        }
    }

    /** Addresses with what an import of Latina has made. */
    private static List<String> indirizzi(String importazione) throws SQLException {
        String persona = column("SELECT CODICE FROM SOGGETTO WHERE COGNOME = 'TRB'").get(0);
        String presa =
                column("SELECT MAX(ID) FROM PRESA_IN_CARICO WHERE CREATO_DA = ?", importazione)
                        .get(0);
        String intervento =
                column(
                                "SELECT MAX(ANNO || '/' || PROGRESSIVO) FROM INTERVENTO"
                                        + " WHERE CREATO_DA = ?",
                                importazione)
                        .get(0);
        String verifica =
                column("SELECT MAX(ID) FROM VERIFICA WHERE IMPORTAZIONE_ID = ?", importazione)
                        .get(0);
        return List.of(
                "/soggetto.xhtml?codice=" + persona,
                "/chi-ha-visto.xhtml?codice=" + persona,
                "/presa-in-carico.xhtml?id=" + presa,
                "/intervento.xhtml?codice=" + intervento,
                "/importazione/importazione.xhtml?id=" + importazione,
                "/importazione/anteprima.xhtml?id=" + importazione,
                "/importazione/scarti.xhtml?id=" + importazione,
                "/importazione/scarti.csv?tutti=true&id=" + importazione,
                "/importazione/scarti.xml?tutti=true&id=" + importazione,
                "/importazione/confronto.xhtml?id=" + importazione,
                "/importazione/annulla.xhtml?id=" + importazione,
                "/importazione/verifica.xhtml?id=" + verifica);
    }

    private static String pagina(String indirizzo) {
        return indirizzo.substring(1, indirizzo.indexOf('?')).replace(".xhtml", "");
    }

    private static boolean chiede(Path pagina) {
        try {
            String testo = Files.readString(pagina);
            return testo.contains("viewParam") || testo.contains("s:filtri");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the register of accesses: for the auditor, whatever the unit. */
    private static boolean delRegistro(String pagina) {
        return Set.of("registro-accessi", "accesso", "accesso-negato").contains(pagina);
    }

    /** One row in, one parked, one rejected, for this unit. */
    private static String importa(String cognome, String unita, int progressivo) throws Exception {
        FlussoDiProva flusso =
                new FlussoDiProva("20250601", progressivo)
                        .persona(
                                cognome,
                                70,
                                prestazione("A1.04", "P1", "10.00"),
                                prestazione("A1.04", "P1", "20.00"),
                                prestazione("A1.04", "P2", "MOLTI"));
        String nome = "territorio-" + cognome + ".xml";
        Files.createDirectories(Lavori.inbox());
        Files.write(Lavori.inbox().resolve(nome), flusso.byteDelFlusso());
        Map<String, String> parametri = new HashMap<>(Lavori.parameters(nome));
        parametri.put("unitaOperativa", unita);
        return Lavori.run(parametri);
    }

    /** The operator of the region becomes one of a unit in Rome. */
    private static void soloRoma() throws SQLException {
        execute("UPDATE ABILITAZIONE SET REVOCATA_IL = SYSDATE WHERE ID = 1");
        execute(
                "INSERT INTO ABILITAZIONE (ID, OPERATORE, RUOLO, UNITA, DAL) VALUES (?, 'OP001',"
                        + " 'OPERATORE_SIUSS', 'RM1-UO1', DATE '2020-01-01')",
                PROVVISORIA);
    }

    /** As the browser gets it, without showing it: a download is no page. */
    private int stato(String indirizzo) {
        return page.request().get(Browser.ADDRESS + indirizzo).status();
    }

    private String testo(String indirizzo) {
        browser.go(indirizzo);
        return page.locator("main").innerText();
    }

    private Locator bottone(String nome) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nome).setExact(true));
    }
}
