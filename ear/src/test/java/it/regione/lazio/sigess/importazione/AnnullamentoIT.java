// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.BancaDati.execute;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.regione.lazio.sigess.prove.Annullamenti;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Lavori;
import it.regione.lazio.sigess.prove.Occhiata;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The undo of an import on the real server: from the console, cut and resumed, from the page. */
@ArquillianTest
@RunAsClient
class AnnullamentoIT {

    private static final String REASON = "File dell'anno sbagliato";

    @Test
    void fromTheConsoleWhatTheImportMadeGoesAndTheSameFileComesInAgain() throws Exception {
        String file = Lavori.generate("da-annullare.xml", 1_500, 31);
        String id = Lavori.run(Lavori.parameters(file));
        assertThat(made(id)).isPositive();

        assertThat(Annullamenti.run(id, REASON, "OP001")).isEqualTo("COMPLETATO OP001 " + REASON);
        assertThat(state(id)).isEqualTo("ANNULLATA");
        assertThat(made(id)).isZero();
        assertThat(column("SELECT COUNT(*) FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ?", id))
                .containsExactly("1500");
        String again = Lavori.run(Lavori.parameters(file));
        assertThat(column("SELECT STATO || ' ' || NUOVE FROM IMPORTAZIONE WHERE ID = ?", again))
                .containsExactly("COMPLETATA 1500");
    }

    @Test
    void whatCannotBeUndoneIsRefusedWithAClearText() throws Exception {
        String file = Lavori.generate("due-volte.xml", 20, 32);
        String id = Lavori.run(Lavori.parameters(file));
        assertThat(refusal(id, "", "OP001")).contains("Indicare il motivo");
        assertThat(refusal(id, REASON, "OP999")).contains("OP999");
        assertThat(refusal("999999", REASON, "OP001")).contains("999999");
        assertThat(state(id)).isEqualTo("COMPLETATA");

        Annullamenti.run(id, REASON, "OP001");
        assertThat(refusal(id, REASON, "OP001")).contains("già stata annullata");
    }

    @Test
    void whatALaterImportChangedIsLeftAndListed() throws Exception {
        String first = Lavori.generate("prima.xml", 40, 33);
        String id = Lavori.run(Lavori.parameters(first));
        Map<String, String> other = new HashMap<>(Lavori.parameters(first));
        List<String> types =
                column("SELECT CODICE FROM TIPO_INTERVENTO WHERE GENERE = 'ECONOMICO' ORDER BY 1");
        other.put("tipoIntervento", types.get(types.size() - 1));
        String later = Lavori.run(other);
        assertThat(column("SELECT STATO || ' ' || INVARIATE FROM IMPORTAZIONE WHERE ID = ?", later))
                .containsExactly("COMPLETATA 40");

        long before = made(id);
        Annullamenti.run(id, REASON, "OP001");
        assertThat(made(id)).isEqualTo(before);
        assertThat(
                        column(
                                "SELECT DISTINCT CAUSA || ' ' || ALTRA_IMPORTAZIONE FROM"
                                        + " ANNULLAMENTO_RIGA R JOIN ANNULLAMENTO A ON A.ID ="
                                        + " R.ANNULLAMENTO_ID WHERE A.IMPORTAZIONE_ID = ? AND"
                                        + " R.TABELLA = 'INTERVENTO'",
                                id))
                .containsExactly("INCONTRATO " + later);
    }

    @Test
    void aStoppedUndoGoesOnFromWhereItWas() throws Exception {
        String file = Lavori.generate("da-fermare.xml", 12_000, 34);
        String id = Lavori.run(Lavori.parameters(file));
        long execution = Annullamenti.start(id, REASON, "OP001");
        Annullamenti.awaitSteps(id, 3);
        Lavori.stop(execution);
        assertThat(Annullamenti.await(execution)).startsWith("INTERROTTO");
        assertThat(state(id)).isEqualTo("IN_ANNULLAMENTO");
        assertThat(made(id)).isPositive();

        assertThat(Annullamenti.await(Lavori.restart(execution))).startsWith("COMPLETATO");
        assertThat(made(id)).isZero();
        assertThat(state(id)).isEqualTo("ANNULLATA");
    }

    @Test
    void fromThePageWithTheNumbersFirst() throws Exception {
        String file = Lavori.generate("dalla-pagina.xml", 60, 35);
        String id = Lavori.run(Lavori.parameters(file));
        long made = made(id);
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/importazione/importazione.xhtml?id=" + id);
            page.getByRole(AriaRole.LINK, link("Annulla questa importazione")).click();
            page.getByText("Conferma dell'annullamento").first().waitFor();
            assertThat(made(id)).isEqualTo(made);
            assertThat(page.locator("[id=conti]").innerText()).contains("Interventi", "60");
            page.getByTitle("Interventi: saranno eliminati").click();
            page.locator("[id=record] tbody tr").first().waitFor();
            assertThat(page.locator("[id=record] .sg-totale").innerText()).contains("60");
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 900);
                assertThat(browser.seriousViolations()).as("axe at %d px", width).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("sideways scroll at %d px", width)
                        .isLessThanOrEqualTo(width);
            }
            page.setViewportSize(1280, 900);
            browser.picture("20-annulla");

            button(page, "Annulla l'importazione");
            page.getByText("Motivo: campo obbligatorio").first().waitFor();
            page.getByLabel("Motivo").fill(REASON);
            button(page, "Annulla l'importazione");
            page.locator("[role=alert]").first().waitFor();
            assertThat(state(id)).isEqualTo("COMPLETATA");
            page.getByLabel("Ho letto che cosa").check();
            button(page, "Annulla l'importazione");
            page.getByText("Importazione annullata").first().waitFor();
            assertThat(page.locator("main").innerText()).contains(REASON, "Eliminati");
            assertThat(browser.seriousViolations()).isEmpty();
            browser.go("/importazione/importazione.xhtml?id=" + id);
            assertThat(page.locator(".alert").first().innerText())
                    .contains("Importazione annullata", REASON);
            assertThat(browser.seriousViolations()).isEmpty();
            browser.picture("21-annullata");
            browser.go("/importazione/index.xhtml");
            assertThat(page.locator("tbody").innerText()).contains("Annullata", REASON);
            assertThat(browser.consoleErrors()).isEmpty();
        }
        assertThat(state(id)).isEqualTo("ANNULLATA");
        assertThat(made(id)).isZero();
    }

    /** The look is old by the time its undo has the turn: a page confirms it in that moment. */
    @Test
    void whatMovesBeforeTheTurnIsShownAndNothingIsUndone() throws Exception {
        String file = Lavori.generate("si-muove.xml", 40, 36);
        String id = Lavori.run(Lavori.parameters(file));
        long made = made(id);
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/importazione/annulla.xhtml?id=" + id);
            page.getByText("Conferma dell'annullamento").first().waitFor();
            // As a confirmation that was in the queue when a person changed a record of the import.
            execute(
                    "UPDATE INTERVENTO SET VERSIONE = VERSIONE + 1 WHERE CREATO_DA = ?"
                            + " AND CREATO_DA_RIGA = 1",
                    id);
            execute("UPDATE IMPORTAZIONE SET STATO = 'IN_ANNULLAMENTO' WHERE ID = ?", id);
            execute(
                    "INSERT INTO ANNULLAMENTO (ID, VERSIONE, IMPORTAZIONE_ID, PROVA, STATO,"
                            + " ORIGINE, MOTIVO, RICHIESTO_DA, RICHIESTO_IL, GIRO, PASSI_FATTI,"
                            + " PIANO_ID, STATO_PRIMA) SELECT NEXT VALUE FOR SEQ_ID, 1,"
                            + " IMPORTAZIONE_ID, 0, 'IN_CODA', 'PAGINA', 'x', 'OP001', SYSDATE,"
                            + " GIRO - 1, 0, ID, 'COMPLETATA' FROM ANNULLAMENTO WHERE PROVA = 1"
                            + " AND IMPORTAZIONE_ID = ?",
                    id);
            Annullamenti.awaitOtherLook(id);
            assertThat(state(id)).isEqualTo("COMPLETATA");
            assertThat(made(id)).isEqualTo(made);

            browser.go("/importazione/annulla.xhtml?id=" + id);
            assertThat(page.locator("main").innerText())
                    .contains("Non è stato annullato nulla", "Interventi, Da lasciare: da 0 a 1")
                    .contains("Cambiato dopo da una persona");
            Occhiata.at(browser, "23-annulla-mosso");
            page.getByLabel("Motivo").fill(REASON);
            page.getByLabel("Ho letto che cosa").check();
            button(page, "Annulla l'importazione");
            page.getByText("Importazione annullata").first().waitFor();
            assertThat(browser.consoleErrors()).isEmpty();
        }
        assertThat(state(id)).isEqualTo("ANNULLATA");
    }

    @Test
    void whatIsAboutMinorsIsRefusedInWordsToWhoMayNotSeeThem() throws Exception {
        String file = Lavori.generate("non-per-tutti.xml", 5, 37);
        String id = Lavori.run(Lavori.parameters(file));
        execute("UPDATE IMPORTAZIONE SET TIPO_FLUSSO = 'SINBA' WHERE ID = ?", id);
        try (Browser browser = Browser.open()) {
            Page page = browser.login("operatore", "/importazione/annulla.xhtml?id=" + id);
            assertThat(page.locator("main").innerText())
                    .contains("L'importazione non si può annullare", "riguarda minori");
            assertThat(page.getByText("Conferma dell'annullamento").count()).isZero();
            Occhiata.at(browser, "24-annulla-minori");
        } finally {
            execute("UPDATE IMPORTAZIONE SET TIPO_FLUSSO = 'PS_PSA_SINA' WHERE ID = ?", id);
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static GetByRoleOptions link(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static String refusal(String id, String reason, String operator) throws Exception {
        return Annullamenti.refusal(id, reason, operator);
    }

    private static String state(String id) throws SQLException {
        return column("SELECT STATO FROM IMPORTAZIONE WHERE ID = ?", id).get(0);
    }

    /** Records that the import made and that are there. */
    private static long made(String id) throws SQLException {
        long made = 0;
        for (String table :
                List.of("INTERVENTO", "SCHEDA_SINA", "PRESA_IN_CARICO", "INDIRIZZO", "SOGGETTO")) {
            made +=
                    Long.parseLong(
                            column("SELECT COUNT(*) FROM " + table + " WHERE CREATO_DA = ?", id)
                                    .get(0));
        }
        return made;
    }
}
