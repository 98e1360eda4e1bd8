// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.regione.lazio.sigess.banco.Cliente;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Occhiata;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The pages of the audit: what the auditor reads, what everybody may know of a person. */
@ArquillianTest
@RunAsClient
class RegistroAccessiIT {

    private static final String ROWS = "[id='tabella:elenco'] tbody tr";

    @Test
    void theAuditorFiltersTheAuditAndOpensARow() throws Exception {
        new Cliente(Browser.ADDRESS).entra("consultatore").prendi("/soggetto.xhtml?codice=9");
        try (Browser browser = Browser.open()) {
            Page page = browser.login("revisore", "/index.xhtml");
            page.locator(".sg-riquadro a").click();
            page.waitForURL("**/registro-accessi.xhtml");
            page.fill("[id='ricerca:dal']", LocalDate.now().minusDays(1).toString());
            page.fill("[id='ricerca:operatore']", "OP002");
            page.selectOption("[id='ricerca:operazione']", "SOGGETTO_VEDI");
            page.fill("[id='ricerca:soggetto']", "9");
            page.click("[id='ricerca:cerca']");
            page.waitForURL("**/registro-accessi.xhtml?*soggetto=9*");
            assertThat(page.locator(ROWS).first().innerText())
                    .contains("OP002", "Scheda del soggetto", "riuscita");
            Occhiata.at(browser, "40-registro-accessi");

            page.locator(ROWS + " a").first().click();
            page.waitForURL("**/accesso.xhtml?id=*");
            assertThat(page.locator("main").innerText())
                    .contains("127.0.0.1", "Consultatore", "Regione Lazio", "Codice soggetto 9");
            Occhiata.at(browser, "41-accesso");
            page.getByText("Codice soggetto 9").click();
            page.waitForURL("**/chi-ha-visto.xhtml?codice=9");
            assertThat(page.locator(ROWS).first().innerText()).contains("OP00");
            assertThat(browser.consoleErrors()).isEmpty();
        }
    }

    @Test
    void theExportHoldsWhatTheFilterFindsAndIsWrittenDown() throws Exception {
        Cliente auditor = new Cliente(Browser.ADDRESS).entra("revisore");
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC);
        String csv =
                auditor.prendi("/registro-accessi.csv?operazione=ACCESSO&operatore=OP005").body();
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(r -> r.contains("Accesso"));
        assertThat(csv).startsWith("\uFEFFNumero;").contains("OP005");
        auditor.prendi("/registro-accessi.xhtml");
        assertThat(
                        column(
                                "SELECT DISTINCT OPERAZIONE FROM AUDIT_OPERAZIONE WHERE QUANDO >= ?"
                                        + " AND OPERATORE = 'OP005' ORDER BY OPERAZIONE",
                                start))
                .containsExactly("REGISTRO_ESPORTA", "REGISTRO_LEGGI");
        assertThat(auditor.prendi("/registro-accessi.csv?operazione=X").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoConsultsIsToldWhenAndWhichUnitButNotWho() {
        try (Browser browser = Browser.open()) {
            Page page = browser.login("consultatore", "/soggetto.xhtml?codice=9");
            page.getByText("Chi ha visto questi dati").click();
            page.waitForURL("**/chi-ha-visto.xhtml?codice=9");
            assertThat(page.locator("tbody").innerText())
                    .contains("Scheda del soggetto", "Consultatore", "Regione Lazio")
                    .doesNotContain("OP00", "CONSULTATORE", "LAZIO");
            Occhiata.at(browser, "42-chi-ha-visto");
            assertThat(page.navigate(Browser.ADDRESS + "/chi-ha-visto.xhtml?codice=13").status())
                    .isEqualTo(404);
            assertThat(page.navigate(Browser.ADDRESS + "/registro-accessi.xhtml").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whoGoesIsWrittenDown() throws Exception {
        LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC);
        try (Browser browser = Browser.open()) {
            Page page = browser.login("minori", "/index.xhtml");
            page.click("[id='uscita:esci']");
            page.locator("[name=j_username]").waitFor();
        }
        assertThat(
                        column(
                                "SELECT OPERAZIONE FROM AUDIT_OPERAZIONE WHERE QUANDO >= ?"
                                        + " AND OPERAZIONE IN ('ACCESSO', 'USCITA')"
                                        + " AND RUOLI = 'OPERATORE_MINORI' ORDER BY QUANDO, ID",
                                start))
                .containsExactly("ACCESSO", "USCITA");
    }
}
