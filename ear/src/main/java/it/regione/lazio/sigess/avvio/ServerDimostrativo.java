// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.avvio;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The server process of the demonstration: it lives no longer than the start command. */
final class ServerDimostrativo {

    private static final Duration STOP = Duration.ofSeconds(60);

    private final Cartelle cartelle;
    private final Process process;
    private volatile boolean stopping;

    private ServerDimostrativo(Cartelle cartelle, Process process) {
        this.cartelle = cartelle;
        this.process = process;
    }

    static ServerDimostrativo start(Cartelle cartelle, List<String> jvm, int h2Port)
            throws IOException {
        StandaloneCommandBuilder command =
                StandaloneCommandBuilder.of(cartelle.server())
                        .setServerConfiguration("standalone-dimostrazione.xml")
                        .setJavaOptions(jvm)
                        .addJavaOption("-Djboss.server.log.dir=" + cartelle.log());
        command.addServerArgument("-Dsigess.home=" + cartelle.home());
        command.addServerArgument("-Dsigess.h2.porta=" + h2Port);
        Process process =
                Launcher.of(command)
                        .setRedirectErrorStream(true)
                        .redirectOutput(cartelle.log().resolve("console.log"))
                        .launch();
        ServerDimostrativo server = new ServerDimostrativo(cartelle, process);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-sigess"));
        return server;
    }

    /** What became of the EAR, as the server's scanner says. */
    enum Esito {
        READY,
        FAILED,
        LATE
    }

    Esito awaitDeployment(Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (Files.exists(cartelle.verdict("deployed"))) {
                return Esito.READY;
            }
            if (Files.exists(cartelle.verdict("failed")) || !process.isAlive()) {
                return Esito.FAILED;
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        return Esito.LATE;
    }

    /**
     * Returns when the server ends by itself; when we are told to stop, the JVM's end comes first.
     */
    int awaitEnd() throws InterruptedException {
        int exit = process.waitFor();
        while (stopping) {
            TimeUnit.SECONDS.sleep(1);
        }
        return exit;
    }

    /** SIGTERM lets WildFly close the datasources; only a server that does not obey is killed. */
    private void stop() {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
