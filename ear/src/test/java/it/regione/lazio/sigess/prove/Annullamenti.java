// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The job that undoes an import as an administrator drives it: from the management interface. */
public final class Annullamenti {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Annullamenti() {}

    /** Starts the job; returns the id of its execution. */
    public static long start(String importId, String reason, String operator) throws IOException {
        return Lavori.start(
                "annullamento-siuss",
                Map.of("importazione", importId, "motivo", reason, "operatore", operator));
    }

    /** Waits for the end; returns state, who and why of the undo. */
    public static String await(long execution) throws SQLException, InterruptedException {
        awaitEnd(execution);
        return BancaDati.column(
                        "SELECT STATO || ' ' || RICHIESTO_DA || ' ' || MOTIVO FROM ANNULLAMENTO"
                                + " WHERE ISTANZA_JOB = (SELECT JOBINSTANCEID FROM JOB_EXECUTION"
                                + " WHERE JOBEXECUTIONID = ?)",
                        execution)
                .get(0);
    }

    public static String run(String importId, String reason, String operator)
            throws IOException, SQLException, InterruptedException {
        return await(start(importId, reason, operator));
    }

    /** What the log says to an undo that is refused. */
    public static String refusal(String importId, String reason, String operator)
            throws IOException, SQLException, InterruptedException {
        Path log = Path.of(System.getProperty("sigess.it"), "standalone", "log", "server.log");
        int before = Files.readString(log).length();
        long execution = start(importId, reason, operator);
        awaitEnd(execution);
        assertThat(
                        BancaDati.column(
                                "SELECT EXITSTATUS FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?",
                                execution))
                .containsExactly("RIFIUTATA");
        return Files.readString(log).substring(before);
    }

    /** Waits until some chunks of the undo of this import are committed. */
    public static void awaitSteps(String importId, int steps)
            throws SQLException, InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(late)) {
            List<String> done =
                    BancaDati.column(
                            "SELECT PASSI_FATTI FROM ANNULLAMENTO WHERE PROVA = 0 AND"
                                    + " IMPORTAZIONE_ID = ?",
                            importId);
            if (!done.isEmpty() && Integer.parseInt(done.get(0)) >= steps) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the undo does not advance");
    }

    /**
     * Waits until the look is there that takes the place of one which the database has overtaken.
     */
    public static void awaitOtherLook(String importId) throws SQLException, InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(late)) {
            if (!BancaDati.column(
                            "SELECT ID FROM ANNULLAMENTO WHERE PROVA = 1 AND STATO = 'COMPLETATO'"
                                    + " AND PIANO_ID IS NOT NULL AND IMPORTAZIONE_ID = ?",
                            importId)
                    .isEmpty()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no other look is taken");
    }

    private static void awaitEnd(long execution) throws SQLException, InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(late)) {
            String status =
                    BancaDati.column(
                                    "SELECT BATCHSTATUS FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?",
                                    execution)
                            .get(0);
            if (List.of("COMPLETED", "STOPPED", "FAILED").contains(status)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the undo does not end");
    }
}
