// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A real server with the real application, as a process of its own that can be killed. */
final class Nodo implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final String name;
    private final Path base;
    private final Motore engine;
    private final int http;
    private final int management;
    private final int h2;
    private List<String> options = List.of();
    private Process process;

    /** The ports are those of the build, raised by {@code offset}. */
    Nodo(String name, Path home, Motore engine, int offset) throws IOException {
        this.name = name;
        this.base = home.resolve(name);
        this.engine = engine;
        this.http = Integer.getInteger("sigess.it.http") + offset;
        this.management = Integer.getInteger("sigess.it.management") + offset;
        this.h2 = Integer.getInteger("sigess.it.h2") + offset;
        copy(Path.of(System.getProperty("sigess.it"), "standalone"), base);
    }

    /** System properties from the next start on. */
    void with(String... properties) {
        options = List.of(properties);
    }

    void start() throws IOException {
        StandaloneCommandBuilder command =
                StandaloneCommandBuilder.of(Path.of(System.getProperty("sigess.server")))
                        .setBaseDirectory(base)
                        .setServerConfiguration("standalone-prova.xml")
                        .setJavaOptions(System.getProperty("sigess.jvm").split(" "))
                        // What a server that lives for seconds gains nothing from.
                        .addJavaOptions("-XX:TieredStopAtLevel=1")
                        .addJavaOptions(options);
        command.addServerArguments(
                "-Djboss.node.name=" + name,
                "-Djboss.http.port=" + http,
                "-Djboss.management.http.port=" + management,
                "-Dsigess.h2.porta=" + h2,
                "-Dsigess.home=" + base);
        process =
                Processi.keep(
                        Launcher.of(command)
                                .addEnvironmentVariables(
                                        Map.of(
                                                "SIGESS_DB_URL", engine.applicationUrl(),
                                                "SIGESS_DB_OWNER_URL", engine.ownerUrl()))
                                .setRedirectErrorStream(true)
                                .redirectOutput(base.resolve("console.log"))
                                .launch());
    }

    void ensureRunning() throws IOException, InterruptedException {
        if (process == null || !process.isAlive()) {
            start();
        }
        awaitReady();
    }

    void awaitReady() throws IOException, InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(late) && process.isAlive()) {
            if (answers()) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IOException("the server " + name + " does not answer: see " + base);
    }

    void kill() throws InterruptedException {
        Processi.kill(process);
    }

    void stop() throws InterruptedException {
        Processi.stop(process);
    }

    void ensureStopped() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + http + "/sigess" + path);
    }

    Path inbox() throws IOException {
        return Files.createDirectories(base.resolve("inbox"));
    }

    Path log() {
        return base.resolve("log").resolve("server.log");
    }

    /** Starts an import of a file of the inbox, as the console does; returns its execution. */
    long startImport(String file) throws IOException {
        return startJob(
                "importazione-siuss",
                Map.of(
                        "file",
                        file,
                        "codicePrestazione",
                        "*",
                        "unitaOperativa",
                        "RM1-UO1",
                        "operatore",
                        "OP001",
                        "tipoIntervento",
                        "ASSISTENZA_ECONOMICA"));
    }

    /** Starts the undo of an import, as the console does; returns its execution. */
    long startUndo(long importazione) throws IOException {
        return startJob(
                "annullamento-siuss",
                Map.of(
                        "importazione",
                        String.valueOf(importazione),
                        "motivo",
                        "prova di arresto",
                        "operatore",
                        "OP001"));
    }

    private long startJob(String job, Map<String, String> parameters) throws IOException {
        ModelNode start = batch("start-job");
        start.get("job-xml-name").set(job);
        parameters.forEach((key, value) -> start.get("properties").add(key, value));
        return Operations.readResult(execute(start)).asLong();
    }

    void stopJob(long execution) throws IOException {
        ModelNode stop = batch("stop-job");
        stop.get("execution-id").set(execution);
        execute(stop);
    }

    void restartJob(long execution) throws IOException {
        ModelNode restart = batch("restart-job");
        restart.get("execution-id").set(execution);
        execute(restart);
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(address("/login.xhtml"))
                                            .timeout(Duration.ofSeconds(10))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static ModelNode batch(String operation) {
        return Operations.createOperation(
                operation,
                Operations.createAddress(
                        "deployment",
                        "sigess.ear",
                        "subdeployment",
                        "sigess-batch.jar",
                        "subsystem",
                        "batch-jberet"));
    }

    private ModelNode execute(ModelNode operation) throws IOException {
        try (ModelControllerClient client =
                ModelControllerClient.Factory.create("127.0.0.1", management)) {
            ModelNode answer = client.execute(operation);
            if (!Operations.isSuccessfulOutcome(answer)) {
                throw new IOException(Operations.getFailureDescription(answer).asString());
            }
            return answer;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String part : List.of("configuration", "deployments", "lib")) {
            if (!Files.exists(from.resolve(part))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else if (!file.toString().contains("sigess.ear.")) {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
