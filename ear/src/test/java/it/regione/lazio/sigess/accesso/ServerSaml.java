// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.accesso;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A server of the demonstration's configuration, which logs people in through SAML. */
final class ServerSaml implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final int OFFSET = 40;

    private final Path base;
    private final Process process;

    private ServerSaml(Path base, Process process) {
        this.base = base;
        this.process = process;
    }

    /** Address of the application on the port of the build raised by {@code more}. */
    static String address(int more) {
        return "http://127.0.0.1:" + (Integer.getInteger("sigess.it.http") + more) + "/sigess";
    }

    static String address() {
        return address(OFFSET);
    }

    /** Where the keys of this server are. */
    static Path keys() {
        return home().resolve("chiavi").resolve("sigess.p12");
    }

    static Path home() {
        return Path.of(System.getProperty("sigess.it"), "saml");
    }

    static ServerSaml start(String... arguments) throws IOException {
        Path base = home().resolve("standalone");
        copy(Path.of(System.getProperty("sigess.it"), "standalone"), base);
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "-Djboss.http.port=" + port("sigess.it.http"),
                                "-Djboss.management.http.port=" + port("sigess.it.management"),
                                "-Dsigess.h2.porta=" + port("sigess.it.h2"),
                                "-Dsigess.home=" + home(),
                                "-Dsigess.saml.chiavi=" + keys()));
        all.addAll(List.of(arguments));
        StandaloneCommandBuilder command =
                StandaloneCommandBuilder.of(Path.of(System.getProperty("sigess.server")))
                        .setBaseDirectory(base)
                        .setServerConfiguration("standalone-dimostrazione.xml")
                        .setJavaOptions(System.getProperty("sigess.jvm").split(" "))
                        .addJavaOptions("-XX:TieredStopAtLevel=1");
        command.addServerArguments(all);
        Process process =
                Launcher.of(command)
                        .setRedirectErrorStream(true)
                        .redirectOutput(home().resolve("console.log"))
                        .launch();
        ServerSaml server = new ServerSaml(base, process);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    ServerSaml awaitReady() throws IOException, InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(late) && process.isAlive()) {
            if (answers()) {
                return this;
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        throw new IOException("the server does not answer: see " + base);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** First column of each row of this server's database, as text. */
    static List<String> column(String sql) throws SQLException {
        String url =
                "jdbc:h2:tcp://127.0.0.1:"
                        + port("sigess.it.h2")
                        + "/"
                        + home().resolve("dati").resolve("sigess").toAbsolutePath();
        try (Connection connection =
                        DriverManager.getConnection(url, "SIGESS_OWNER", "sigess-owner");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static boolean answers() throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address() + "/uscita.xhtml"))
                                            .timeout(Duration.ofSeconds(10))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int port(String property) {
        return Integer.getInteger(property) + OFFSET;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String part : List.of("configuration", "deployments")) {
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
