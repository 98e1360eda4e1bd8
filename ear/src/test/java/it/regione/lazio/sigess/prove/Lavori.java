// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The import job as an administrator drives it: through the management interface only. */
public final class Lavori {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Set<String> ENDED = Set.of("COMPLETED", "STOPPED", "FAILED");

    private Lavori() {}

    /** Puts a flow of {@code src/test/resources/flussi} into the inbox of the tests' server. */
    public static void deposit(String name) throws IOException {
        try (InputStream flow = Lavori.class.getResourceAsStream("/flussi/" + name)) {
            Files.createDirectories(inbox());
            Files.copy(flow, inbox().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public static Path inbox() {
        return Path.of(System.getProperty("sigess.it"), "inbox");
    }

    /** Valid parameters for a file of the inbox, all benefit codes. */
    public static Map<String, String> parameters(String file) {
        return Map.of(
                "file",
                file,
                "codicePrestazione",
                "*",
                "unitaOperativa",
                "RM1-UO1",
                "operatore",
                "OP001",
                "tipoIntervento",
                "ASSISTENZA_ECONOMICA");
    }

    /** Starts the import; returns the id of its execution. */
    public static long start(Map<String, String> parameters) throws IOException {
        return start("importazione-siuss", parameters);
    }

    /** Starts a job; returns the id of its execution. */
    public static long start(String job, Map<String, String> parameters) throws IOException {
        ModelNode start = operation("start-job");
        start.get("job-xml-name").set(job);
        parameters.forEach((name, value) -> start.get("properties").add(name, value));
        return Operations.readResult(execute(start)).asLong();
    }

    public static void stop(long execution) throws IOException {
        ModelNode stop = operation("stop-job");
        stop.get("execution-id").set(execution);
        execute(stop);
    }

    /** Restarts a stopped execution; returns the id of the new one. */
    public static long restart(long execution) throws IOException {
        ModelNode restart = operation("restart-job");
        restart.get("execution-id").set(execution);
        return Operations.readResult(execute(restart)).asLong();
    }

    /** Waits for this execution to end; returns the id of its import. */
    public static String await(long execution) throws SQLException, InterruptedException {
        end(execution);
        return ofExecution("ID", execution).get(0);
    }

    /** Waits for this execution, of any job, to end; returns how it did. */
    public static String end(long execution) throws SQLException, InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(late)) {
            List<String> status =
                    BancaDati.column(
                            "SELECT BATCHSTATUS FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?",
                            execution);
            if (!status.isEmpty() && ENDED.containsAll(status)) {
                return status.get(0);
            }
            Thread.sleep(200);
        }
        throw new AssertionError("import still " + ofExecution("STATO", execution));
    }

    /** Runs to the end with these parameters; returns the id of the import. */
    public static String run(Map<String, String> parameters)
            throws IOException, SQLException, InterruptedException {
        return await(start(parameters));
    }

    /** A column (or expression) of the import that runs as this execution. */
    public static List<String> ofExecution(String column, long execution) throws SQLException {
        return BancaDati.column(
                "SELECT "
                        + column
                        + " FROM IMPORTAZIONE WHERE ISTANZA_JOB ="
                        + " (SELECT JOBINSTANCEID FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?)",
                execution);
    }

    private static ModelNode operation(String name) {
        return Operations.createOperation(
                name,
                Operations.createAddress(
                        "deployment",
                        "sigess.ear",
                        "subdeployment",
                        "sigess-batch.jar",
                        "subsystem",
                        "batch-jberet"));
    }

    private static ModelNode execute(ModelNode operation) throws IOException {
        try (ModelControllerClient management =
                ModelControllerClient.Factory.create(
                        "127.0.0.1", Integer.getInteger("sigess.it.management"))) {
            ModelNode answer = management.execute(operation);
            if (!Operations.isSuccessfulOutcome(answer)) {
                throw new IOException(Operations.getFailureDescription(answer).asString());
            }
            return answer;
        }
    }

    /** Puts an invented flow into the inbox; returns its name. */
    public static String generate(String name, int rows, int seed)
            throws IOException, InterruptedException {
        Files.createDirectories(Lavori.inbox());
        Process generator =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "src/main/strumenti/GeneraFlusso.java",
                                "--prestazioni",
                                String.valueOf(rows),
                                "--seme",
                                String.valueOf(seed),
                                "--file",
                                Lavori.inbox().resolve(name).toString())
                        .inheritIO()
                        .start();
        assertThat(generator.waitFor()).isZero();
        return name;
    }
}
