// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers on one database. The first node runs the imports, the second comes and goes. */
@TestMethodOrder(MethodName.class)
class DueNodiIT {

    private static final int ROWS = 12_000;
    private static final List<String> RUNNING = List.of("STARTING", "STARTED", "STOPPING");
    private static final Path HOME = Path.of(System.getProperty("sigess.it"), "due-nodi");

    private static Motore engine;
    private static Nodo first;
    private static Nodo second;

    @BeforeAll
    static void startTheFirst() throws Exception {
        Files.createDirectories(HOME);
        engine = new Motore(HOME.resolve("dati"));
        engine.start();
        first = new Nodo("nodo-1", HOME, engine, 1);
        second = new Nodo("nodo-2", HOME, engine, 2);
        first.ensureRunning();
    }

    @AfterAll
    static void killAll() throws Exception {
        second.close();
        first.close();
        engine.close();
    }

    @Test
    void aLiveImportIsNotTouchedByTheOthersStart() throws Exception {
        Flusso flow = Flusso.generate(first.inbox(), 101, ROWS);
        long execution = first.startImport(flow.name());
        await(60, () -> written(execution) > 0);
        second.start();
        second.awaitReady();
        await(120, () -> concluded(execution));

        assertThat(of(execution, "STATO || ' ' || LETTE")).containsExactly("COMPLETATA " + ROWS);
        assertThat(executions(execution)).containsExactly("COMPLETED");
        assertThat(ledger(execution)).isEqualTo(flow.oracle().ledger());
    }

    /** The other node's repository cannot tell that it lives: it would run it a second time. */
    @Test
    void aSecondExecutionOfALiveImportIsRefused() throws Exception {
        Flusso flow = Flusso.generate(first.inbox(), 106, ROWS);
        second.ensureRunning();
        long execution = first.startImport(flow.name());
        await(60, () -> written(execution) > 0);
        second.restartJob(execution);
        await(60, () -> executions(execution).contains("FAILED"));
        assertThat(written(execution)).isLessThan(ROWS);
        await(120, () -> concluded(execution));

        assertThat(of(execution, "STATO || ' ' || LETTE")).containsExactly("COMPLETATA " + ROWS);
        assertThat(executions(execution)).hasSize(2);
        assertThat(ledger(execution)).isEqualTo(flow.oracle().ledger());
    }

    @Test
    void anImportThatTheOtherNodeStoppedAtItsEndGoesOnByItself() throws Exception {
        Flusso flow = Flusso.generate(first.inbox(), 102, ROWS);
        second.ensureRunning();
        long execution = first.startImport(flow.name());
        await(60, () -> written(execution) > 0);
        second.stop();
        await(120, () -> concluded(execution));

        assertThat(of(execution, "STATO || ' ' || LETTE")).containsExactly("COMPLETATA " + ROWS);
        assertThat(ledger(execution)).isEqualTo(flow.oracle().ledger());
    }

    @Test
    void anImportOfADeadNodeIsTakenOverByTheOtherWithinAMinute() throws Exception {
        Flusso flow = Flusso.generate(first.inbox(), 103, ROWS);
        second.ensureRunning();
        long execution = first.startImport(flow.name());
        await(60, () -> written(execution) > 0);
        first.kill();
        Instant death = Instant.now();
        await(60, () -> executions(execution).size() > 1);
        Uccisioni.print(
                "TAKEN OVER after " + Duration.between(death, Instant.now()).toSeconds() + " s");
        await(120, () -> concluded(execution));

        assertThat(of(execution, "STATO || ' ' || LETTE")).containsExactly("COMPLETATA " + ROWS);
        assertThat(executions(execution)).containsExactly("FAILED", "COMPLETED");
        assertThat(ledger(execution)).isEqualTo(flow.oracle().ledger());
        first.ensureRunning();
    }

    /** SIGTERM, and a start later on: nobody has to restart anything. */
    @Test
    void anOrderlyStopLeavesAnImportThatGoesOnByItselfAtTheNextStart() throws Exception {
        second.ensureStopped();
        Flusso flow = Flusso.generate(first.inbox(), 104, ROWS);
        long execution = first.startImport(flow.name());
        await(60, () -> written(execution) > 0);
        first.stop();
        int before = written(execution);
        first.start();
        await(180, () -> concluded(execution));

        assertThat(before).isLessThan(ROWS);
        assertThat(of(execution, "STATO || ' ' || LETTE")).containsExactly("COMPLETATA " + ROWS);
        assertThat(ledger(execution)).isEqualTo(flow.oracle().ledger());
    }

    @Test
    void onlyWhatAPersonStoppedWaitsForAPerson() throws Exception {
        first.ensureRunning();
        second.ensureRunning();
        Flusso flow = Flusso.generate(first.inbox(), 105, ROWS);
        long execution = first.startImport(flow.name());
        await(60, () -> written(execution) > 0);
        first.stopJob(execution);
        await(60, () -> of(execution, "STATO").contains("INTERROTTA"));
        await(60, () -> inHand(execution).isEmpty());
        int before = written(execution);
        Thread.sleep(3_000);
        assertThat(written(execution)).isEqualTo(before).isLessThan(ROWS);
        assertThat(of(execution, "STATO")).containsExactly("INTERROTTA");

        second.restartJob(execution);
        await(120, () -> concluded(execution));
        assertThat(ledger(execution)).isEqualTo(flow.oracle().ledger());
    }

    private static List<String> inHand(long execution) {
        return engine.look(
                "SELECT FINITO FROM LAVORO_IN_CORSO WHERE ISTANZA_JOB = " + instance(), execution);
    }

    private static List<String> ledger(long execution) throws Exception {
        return new Contenuto(engine).ledger(Long.parseLong(of(execution, "ID").get(0)));
    }

    private static int written(long execution) {
        return of(execution, "LETTE").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    }

    /** The job repository writes its last word a moment after the import's. */
    private static boolean concluded(long execution) {
        List<String> states = of(execution, "STATO");
        return List.of("COMPLETATA", "FALLITA").containsAll(states)
                && !states.isEmpty()
                && executions(execution).stream().noneMatch(RUNNING::contains);
    }

    private static List<String> of(long execution, String column) {
        return engine.look(
                "SELECT " + column + " FROM IMPORTAZIONE WHERE ISTANZA_JOB = " + instance(),
                execution);
    }

    private static List<String> executions(long execution) {
        return engine.look(
                "SELECT BATCHSTATUS FROM JOB_EXECUTION WHERE JOBINSTANCEID = "
                        + instance()
                        + " ORDER BY JOBEXECUTIONID",
                execution);
    }

    private static String instance() {
        return "(SELECT E.JOBINSTANCEID FROM JOB_EXECUTION E WHERE E.JOBEXECUTIONID = ?)";
    }

    /** For whoever reads that it took too long. */
    private static String whatIs() {
        return "still waiting; imports "
                + engine.look("SELECT ID || ' ' || STATO || ' ' || LETTE FROM IMPORTAZIONE")
                + " executions "
                + engine.look(
                        "SELECT JOBEXECUTIONID || ' ' || JOBINSTANCEID || ' ' || BATCHSTATUS FROM"
                                + " JOB_EXECUTION ORDER BY JOBEXECUTIONID")
                + " in hand "
                + engine.look(
                        "SELECT ISTANZA_JOB || ' ' || ESECUZIONE || ' ' || NVL(FINITO, '-') FROM"
                                + " LAVORO_IN_CORSO");
    }

    private static void await(int seconds, BooleanSupplier condition) throws InterruptedException {
        Instant late = Instant.now().plusSeconds(seconds);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(DueNodiIT::whatIs).isBefore(late);
            Thread.sleep(20);
        }
    }
}
