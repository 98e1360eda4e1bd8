// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static it.regione.lazio.sigess.prove.BancaDati.column;
import static it.regione.lazio.sigess.prove.BancaDati.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.banco.Cliente;
import it.regione.lazio.sigess.prove.Browser;
import it.regione.lazio.sigess.prove.Lavori;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every look is written down on the real server, or there is no look. */
@ArquillianTest
@RunAsClient
class AuditIT {

    private static final String LOOKS =
            "SELECT OPERATORE || ' ' || OPERAZIONE || ' ' || NVL(OGGETTO, '-') || ' ' || ESITO"
                    + " || ' ' || QUANTI FROM AUDIT_OPERAZIONE WHERE QUANDO >= ?"
                    + " AND OPERATORE = ? ORDER BY QUANDO, ID";

    private static final String PERSON = "D'ANGELO";

    private LocalDateTime start;

    @BeforeEach
    void from() {
        start = LocalDateTime.now(ZoneOffset.UTC);
    }

    @Test
    void aLookIsWrittenDownWithWhoWhereAndWhom() throws Exception {
        Cliente operator = client("operatore");
        operator.prendi("/soggetto.xhtml?codice=5");

        assertThat(column(LOOKS, start, "OP001"))
                .contains(
                        "OP001 ACCESSO - OK 0",
                        "OP001 SOGGETTO_VEDI 5 OK 1",
                        "OP001 SCHEDE_VEDI 5 OK " + count("SCHEDA_SINA", 5));
        assertThat(
                        column(
                                "SELECT RUOLI || ' ' || INDIRIZZO || ' ' || LENGTH(SESSIONE) || ' '"
                                        + " || s.SOGGETTO FROM AUDIT_OPERAZIONE o JOIN"
                                        + " AUDIT_SOGGETTO s ON s.OPERAZIONE_ID = o.ID WHERE QUANDO"
                                        + " >= ? AND OPERAZIONE = 'SOGGETTO_VEDI'",
                                start))
                .containsExactly("OPERATORE_SIUSS 127.0.0.1 64 5");
    }

    @Test
    void aListIsOneHeaderAndARowForEachPersonShown() throws Exception {
        client("consultatore").prendi("/soggetti.xhtml");
        List<String> header =
                column(
                        "SELECT ID FROM AUDIT_OPERAZIONE WHERE QUANDO >= ?"
                                + " AND OPERAZIONE = 'SOGGETTI_CERCA'",
                        start);
        assertThat(header).hasSize(1);
        assertThat(
                        column(
                                "SELECT SOGGETTO FROM AUDIT_SOGGETTO WHERE OPERAZIONE_ID = ?",
                                header.get(0)))
                .as("the first page of the list")
                .hasSize(10);
    }

    @Test
    void whatIsRefusedOrNotThereIsWrittenDownToo() throws Exception {
        Cliente reader = client("consultatore");
        assertThat(reader.prendi("/soggetto.xhtml?codice=13").statusCode()).isEqualTo(404);
        assertThat(reader.prendi("/registro-accessi.csv").statusCode()).isEqualTo(403);
        reader.prendi("/index.xhtml");
        assertThat(
                        column(
                                "SELECT OPERAZIONE || ' ' || NVL(OGGETTO, '-') || ' ' || ESITO FROM"
                                        + " AUDIT_OPERAZIONE WHERE QUANDO >= ? AND ESITO <> 'OK'"
                                        + " ORDER BY QUANDO, ID",
                                start))
                .containsExactly("SOGGETTO_VEDI 13 NON_TROVATO", "REGISTRO_ESPORTA - NEGATO");
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() throws Exception {
        Cliente operator = client("operatore");
        assertThat(operator.prendi("/soggetti.xhtml?cognome=d'ang").body()).contains("NICOL");
        for (String table : List.of("AUDIT_OPERAZIONE", "AUDIT_SOGGETTO")) {
            execute("REVOKE INSERT ON " + table + " FROM SIGESS_APP");
            try {
                for (String path :
                        List.of("/soggetti.xhtml?cognome=d'ang", "/soggetto.xhtml?codice=5")) {
                    var page = operator.prendi(path);
                    assertThat(page.statusCode()).as(table + path).isEqualTo(500);
                    assertThat(page.body())
                            .contains("<title>Errore")
                            .doesNotContain(PERSON, "NICOL", "DNGNCL57S03E472Y");
                }
            } finally {
                execute("GRANT INSERT ON " + table + " TO SIGESS_APP");
            }
        }
        assertThat(operator.prendi("/soggetto.xhtml?codice=5").body()).contains("NICOL");
    }

    @Test
    void theApplicationAccountCannotChangeTheAudit() throws Exception {
        client("operatore");
        try (Connection app = application()) {
            for (String change :
                    List.of(
                            "UPDATE AUDIT_OPERAZIONE SET QUANTI = 0",
                            "DELETE FROM AUDIT_OPERAZIONE",
                            "DELETE FROM AUDIT_SOGGETTO",
                            "UPDATE AUDIT_SIGILLO SET IMPRONTA = 'x'",
                            "DELETE FROM AUDIT_SIGILLO_RIGA",
                            "DROP TABLE AUDIT_SOGGETTO")) {
                assertThatThrownBy(() -> app.createStatement().execute(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Not enough rights");
            }
        }
    }

    @Test
    void verificaAuditFindsAnAlteredRowAndThePageSaysSo() throws Exception {
        client("operatore").prendi("/soggetto.xhtml?codice=5");
        String look =
                column(
                                "SELECT ID FROM AUDIT_OPERAZIONE WHERE QUANDO >= ?"
                                        + " AND OPERAZIONE = 'SOGGETTO_VEDI'",
                                start)
                        .get(0);
        await("SELECT SIGILLO FROM AUDIT_SIGILLO_RIGA WHERE OPERAZIONE_ID = " + look);
        assertThat(verify()).isEqualTo("COMPLETED");
        execute("UPDATE AUDIT_OPERAZIONE SET OPERATORE = 'OP002' WHERE ID = ?", look);
        try {
            assertThat(verify()).isEqualTo("FAILED");
            assertThat(
                            column(
                                    "SELECT TIPO || ' ' || OPERAZIONE_ID FROM AUDIT_ANOMALIA WHERE"
                                            + " VERIFICA_ID = (SELECT MAX(ID) FROM AUDIT_VERIFICA)"))
                    .containsExactly("ALTERATA " + look);
            try (Browser browser = Browser.open()) {
                browser.login("revisore", "/registro-accessi.xhtml");
                assertThat(browser.page().locator(".alert-danger").innerText())
                        .contains("Registro non integro: 1 anomalie", "Riga alterata", look);
                assertThat(browser.seriousViolations()).isEmpty();
            }
        } finally {
            execute("UPDATE AUDIT_OPERAZIONE SET OPERATORE = 'OP001' WHERE ID = ?", look);
        }
        assertThat(verify()).isEqualTo("COMPLETED");
    }

    @Test
    void readersWaitNeitherForOneAnotherNorForTheSeal() throws Exception {
        List<Cliente> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(client("operatore"));
        }
        ExecutorService together = Executors.newFixedThreadPool(people.size());
        try (Connection slow = application();
                Connection sealing = owner()) {
            slow.setAutoCommit(false);
            sealing.setAutoCommit(false);
            slow.createStatement()
                    .execute(
                            "INSERT INTO AUDIT_OPERAZIONE (ID, QUANDO, OPERATORE, OPERAZIONE, ESITO,"
                                    + " QUANTI) VALUES (-1, SYSDATE, 'x', 'ALTRA', 'OK', 0)");
            sealing.createStatement().execute("UPDATE AUDIT_TURNO SET GIRO = GIRO + 1");
            List<Callable<Integer>> looks =
                    people.stream().map(p -> (Callable<Integer>) () -> look(p)).toList();
            for (Future<Integer> look : together.invokeAll(looks)) {
                assertThat(look.get()).isEqualTo(200);
            }
            assertThat(
                            column(
                                    "SELECT COUNT(*) FROM AUDIT_OPERAZIONE WHERE QUANDO >= ?"
                                            + " AND OPERAZIONE = 'SOGGETTO_VEDI'",
                                    start))
                    .as("all written down while one is writing and one is sealing")
                    .containsExactly("20");
            slow.rollback();
            sealing.rollback();
        } finally {
            together.shutdownNow();
        }
    }

    private static int look(Cliente person) throws Exception {
        return person.prendi("/soggetto.xhtml?codice=5").statusCode();
    }

    /** Ends as the job repository says. */
    private static String verify() throws Exception {
        long execution = Lavori.start("verifica-audit", Map.of());
        return await(
                "SELECT BATCHSTATUS FROM JOB_EXECUTION WHERE BATCHSTATUS IN ('COMPLETED', 'FAILED')"
                        + " AND JOBEXECUTIONID = "
                        + execution);
    }

    private static String await(String sql) throws Exception {
        for (int i = 0; i < 300; i++) {
            List<String> found = column(sql);
            if (!found.isEmpty()) {
                return found.get(0);
            }
            Thread.sleep(200);
        }
        throw new AssertionError(sql);
    }

    private static String count(String table, int codice) throws SQLException {
        return column(
                        "SELECT COUNT(*) FROM "
                                + table
                                + " x JOIN SOGGETTO s ON s.ID = x.SOGGETTO_ID WHERE s.CODICE = ?",
                        codice)
                .get(0);
    }

    private static Cliente client(String user) throws Exception {
        return new Cliente(Browser.ADDRESS).entra(user);
    }

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(url(), "SIGESS_APP", "sigess-app");
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "SIGESS_OWNER", "sigess-owner");
    }

    private static String url() {
        Path file = Path.of(System.getProperty("sigess.it"), "dati", "sigess").toAbsolutePath();
        return "jdbc:h2:tcp://127.0.0.1:" + System.getProperty("sigess.it.h2") + "/" + file;
    }
}
