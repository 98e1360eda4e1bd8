// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.organizzazione.Ruolo;
import it.regione.lazio.sigess.shared.SchemaDiProva;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain over the audit: what it finds, what it forgives, what it never misses. */
class RegistroSigillatoTest {

    private SchemaDiProva schema;
    private Connection connection;
    private Identificativi ids;
    private LocalDateTime now;

    @BeforeEach
    void open() {
        schema = new SchemaDiProva();
        connection = schema.connessione();
        ids = new Identificativi(schema.dataSource());
        now = ScritturaAudit.adesso();
    }

    @AfterEach
    void close() {
        schema.close();
    }

    @Test
    void whatNobodyTouchedIsIntactAndTheTailIsTold() throws SQLException {
        look(3, 5);
        look();
        seal();
        look(4);
        seal();
        look(7);

        VerificaEseguita found = verify();
        assertThat(found.isIntegra()).isTrue();
        assertThat(found.getBlocchi()).isEqualTo(2);
        assertThat(found.getOperazioni()).isEqualTo(3);
        assertThat(found.getNonSigillate()).isEqualTo(1);
    }

    @Test
    void everyColumnOfAnAlteredRowIsFound() throws SQLException {
        for (String change :
                List.of(
                        "QUANDO = QUANDO + INTERVAL '1' SECOND",
                        "OPERATORE = 'OP999'",
                        "RUOLI = NULL",
                        "UNITA = 'X'",
                        "SESSIONE = 'X'",
                        "INDIRIZZO = '203.0.113.1'",
                        "OPERAZIONE = 'SOGGETTI_CERCA'",
                        "OGGETTO = '4'",
                        "ESITO = 'NEGATO'",
                        "QUANTI = QUANTI + 1")) {
            long id = look(3);
            seal();
            execute("UPDATE AUDIT_OPERAZIONE SET " + change + " WHERE ID = " + id);
            assertThat(verify().getElencate())
                    .as(change)
                    .anySatisfy(
                            a -> {
                                assertThat(a.getTipo()).isEqualTo(Anomalia.Tipo.ALTERATA);
                                assertThat(a.getOperazione()).isEqualTo(id);
                            });
        }
    }

    @Test
    void aPersonTakenAwayOrPutInIsFound() throws SQLException {
        long less = look(3, 5);
        long more = look(3);
        seal();
        execute("DELETE FROM AUDIT_SOGGETTO WHERE SOGGETTO = 5 AND OPERAZIONE_ID = " + less);
        execute("INSERT INTO AUDIT_SOGGETTO (OPERAZIONE_ID, SOGGETTO) VALUES (" + more + ", 9)");
        assertThat(verify().getElencate())
                .extracting(Anomalia::getOperazione)
                .containsExactlyInAnyOrder(less, more);
    }

    @Test
    void aMissingRowIsFoundAlsoWithItsSeal() throws SQLException {
        long first = look(3);
        long second = look(4);
        look(5);
        seal();
        erase(first);
        assertThat(types()).containsExactly(Anomalia.Tipo.MANCANTE);
        erase(second);
        execute("DELETE FROM AUDIT_SIGILLO_RIGA WHERE OPERAZIONE_ID = " + second);
        assertThat(types()).containsExactly(Anomalia.Tipo.MANCANTE, Anomalia.Tipo.MANCANTE);
    }

    @Test
    void aRowPutInLaterIsFoundBeforeAndAfterItIsSealed() throws SQLException {
        look(3);
        seal();
        long forged = look(now.minusDays(1), 4);
        assertThat(verify().getElencate())
                .extracting(Anomalia::getTipo, Anomalia::getOperazione)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Anomalia.Tipo.INSERITA, forged));
        Sigillatura.sigilla(connection, Sigillatura.Giro.TUTTE, now);
        assertThat(types()).containsExactly(Anomalia.Tipo.INSERITA);
    }

    @Test
    void aBlockChangedTakenAwayOrCutOffIsFound() throws SQLException {
        for (int i = 0; i < 4; i++) {
            look(i);
            seal();
        }
        VerificaEseguita before = verify();
        execute("UPDATE AUDIT_SIGILLO SET QUANTE = 7 WHERE NUMERO = 2");
        assertThat(types()).contains(Anomalia.Tipo.CATENA);
        execute("UPDATE AUDIT_SIGILLO SET QUANTE = 1 WHERE NUMERO = 2");
        assertThat(types()).isEmpty();
        execute("DELETE FROM AUDIT_SIGILLO_RIGA WHERE SIGILLO = 4");
        execute("DELETE FROM AUDIT_SIGILLO WHERE NUMERO = 4");
        assertThat(types()).as("the end alone, with nobody who saw it").isEmpty();
        assertThat(
                        new ControlloCatena(connection)
                                .controlla(before.getBlocchi(), before.getUltimaImpronta(), now)
                                .getElencate())
                .extracting(Anomalia::getTipo)
                .containsExactly(Anomalia.Tipo.CATENA);
        execute("DELETE FROM AUDIT_SIGILLO_RIGA WHERE SIGILLO = 2");
        execute("DELETE FROM AUDIT_SIGILLO WHERE NUMERO = 2");
        assertThat(types()).contains(Anomalia.Tipo.CATENA);
    }

    @Test
    void whatCommitsAfterALaterIdWasSealedGoesIntoALaterBlock() throws SQLException {
        try (Connection slow = schema.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            long late = look(slow, now, 3);
            long early = look(4);
            assertThat(late).isLessThan(early);
            seal();
            assertThat(count("SELECT COUNT(*) FROM AUDIT_SIGILLO_RIGA")).isEqualTo(1);
            slow.commit();
            seal();
            assertThat(
                            count(
                                    "SELECT SIGILLO FROM AUDIT_SIGILLO_RIGA WHERE OPERAZIONE_ID = "
                                            + late))
                    .isEqualTo(2);
        }
        assertThat(verify().isIntegra()).isTrue();
    }

    @Test
    void whatADeadServerLeftIsSealedByTheRoundOverAll() throws SQLException {
        look(now.minusHours(5), 3);
        seal();
        assertThat(verify().getNonSigillate()).isEqualTo(1);
        Sigillatura.sigilla(connection, Sigillatura.Giro.TUTTE, now);
        VerificaEseguita found = verify();
        assertThat(found.isIntegra()).isTrue();
        assertThat(found.getOperazioni()).isEqualTo(1);
    }

    @Test
    void whatCommitsLateIsSealedByTheRoundOverTheLastMinutes() throws SQLException {
        look(now.minusMinutes(4), 3);
        seal();
        assertThat(verify().getNonSigillate()).isEqualTo(1);
        Sigillatura.sigilla(connection, Sigillatura.Giro.RECENTI, now);
        assertThat(verify().getNonSigillate()).isZero();
    }

    @Test
    void whatIsOverIsErasedAndTheChainStillHolds() throws SQLException {
        LocalDateTime old = now.minusMonths(25);
        look(old, 3);
        Sigillatura.sigilla(connection, Sigillatura.Giro.TUTTE, old);
        long young = look(4);
        seal();

        ConservazioneDati retention = new ConservazioneDati();
        retention.proprietario = schema.dataSource();
        retention.identificativi = ids;
        execute("CREATE TABLE JOB_INSTANCE (JOBINSTANCEID NUMBER(19))");
        execute(
                "CREATE TABLE JOB_EXECUTION (JOBEXECUTIONID NUMBER(19), JOBINSTANCEID NUMBER(19),"
                        + " ENDTIME TIMESTAMP)");
        execute(
                "CREATE TABLE STEP_EXECUTION (STEPEXECUTIONID NUMBER(19), JOBEXECUTIONID NUMBER(19))");
        execute("CREATE TABLE PARTITION_EXECUTION (STEPEXECUTIONID NUMBER(19))");
        execute("INSERT INTO JOB_INSTANCE VALUES (1)");
        execute("INSERT INTO JOB_INSTANCE VALUES (2)");
        execute("INSERT INTO JOB_EXECUTION VALUES (1, 1, TIMESTAMP '2001-01-01 00:00:00')");
        execute("INSERT INTO JOB_EXECUTION VALUES (2, 2, NULL)");
        execute(
                "INSERT INTO FILE_DEPOSITATO (ID, SHA256, DIMENSIONE, DEPOSITATO_IL)"
                        + " VALUES (1, 'abc', 3, TIMESTAMP '2001-01-01 00:00:00')");
        execute(
                "INSERT INTO FILE_BLOCCO (FILE_ID, NUMERO, CONTENUTO) VALUES (1, 0, RAWTOHEX('a'))");

        var erased = retention.esegui(new TerminiConservazione(24, 12, 12, 12), now, now);
        assertThat(erased)
                .containsEntry(ConservazioneDati.Categoria.AUDIT, 1L)
                .containsEntry(ConservazioneDati.Categoria.FILE, 1L)
                .containsEntry(ConservazioneDati.Categoria.LAVORI, 1L);
        assertThat(count("SELECT MIN(ID) FROM AUDIT_OPERAZIONE")).isEqualTo(young);
        assertThat(count("SELECT COUNT(*) FROM FILE_BLOCCO")).isZero();
        assertThat(count("SELECT JOBINSTANCEID FROM JOB_INSTANCE")).isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM CONSERVAZIONE")).isEqualTo(3);
        VerificaEseguita found = verify();
        assertThat(found.isIntegra()).isTrue();
        assertThat(found.getCancellateFinoA()).isEqualTo(1);

        assertThat(retention.esegui(new TerminiConservazione(24, 12, 12, 12), now, now))
                .as("nothing is left for a second run")
                .containsEntry(ConservazioneDati.Categoria.AUDIT, 0L);
        erase(young);
        assertThat(types()).as("a tombstone covers nothing younger").isNotEmpty();
    }

    @Test
    void anAuditCannotBeKeptForLessThanTwoYears() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new TerminiConservazione(23, 12, 12, 12))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long look(long... persons) throws SQLException {
        return look(now, persons);
    }

    private long look(LocalDateTime when, long... persons) throws SQLException {
        return look(connection, when, persons);
    }

    /** As {@link ScritturaAudit} writes it, at a time of our choice. */
    private long look(Connection with, LocalDateTime when, long... persons) throws SQLException {
        long id = ids.id();
        TreeSet<Long> codes = new TreeSet<>();
        for (long person : persons) {
            codes.add(person);
        }
        new ScritturaAudit(with)
                .scrivi(
                        List.of(
                                new DaScrivere.Voce(
                                        id,
                                        when,
                                        new Chi(
                                                "OP001",
                                                Ruolo.CONSULTATORE.name(),
                                                "RM1",
                                                "s",
                                                "192.0.2.7"),
                                        Operazione.SOGGETTO_VEDI,
                                        "3",
                                        EsitoAccesso.OK,
                                        new Mostrati(codes.size(), codes))));
        return id;
    }

    private void seal() throws SQLException {
        Sigillatura.sigilla(connection, Sigillatura.Giro.ULTIME, now);
    }

    private VerificaEseguita verify() throws SQLException {
        return new ControlloCatena(connection).controlla(null, null, now);
    }

    private List<Anomalia.Tipo> types() throws SQLException {
        return verify().getElencate().stream().map(Anomalia::getTipo).toList();
    }

    private void erase(long id) throws SQLException {
        execute("DELETE FROM AUDIT_SOGGETTO WHERE OPERAZIONE_ID = " + id);
        execute("DELETE FROM AUDIT_OPERAZIONE WHERE ID = " + id);
    }

    private void execute(String sql) throws SQLException {
        connection.createStatement().execute(sql);
    }

    private long count(String sql) throws SQLException {
        try (ResultSet r = connection.createStatement().executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }
}
