// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database engine as a process of its own, so that the servers can die without it. */
final class Motore implements AutoCloseable {

    private static final String OWNER = "SIGESS_OWNER";
    private static final String PASSWORD = "sigess-owner";

    private final Path folder;
    private final int port;
    private Process process;
    private Connection connection;

    /** On a port of its own, beside those of the servers that are up meanwhile. */
    Motore(Path folder) {
        this.folder = folder;
        this.port = Integer.getInteger("sigess.it.h2") + 5;
    }

    void start() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path server = Path.of(System.getProperty("sigess.server"));
        Path module = server.resolve("modules/com/h2database/h2/main");
        process =
                Processi.keep(
                        new ProcessBuilder(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-Xmx256m",
                                        "-Dh2.bindAddress=127.0.0.1",
                                        "-cp",
                                        module.resolve("h2.jar")
                                                + File.pathSeparator
                                                + module.resolve("sql"),
                                        "org.h2.tools.Server",
                                        "-tcp",
                                        "-tcpPort",
                                        String.valueOf(port),
                                        "-ifNotExists")
                                .redirectErrorStream(true)
                                .redirectOutput(
                                        ProcessBuilder.Redirect.appendTo(
                                                folder.resolve("h2.log").toFile()))
                                .start());
        awaitPort();
    }

    void kill() throws InterruptedException {
        Processi.kill(process);
        connection = null;
    }

    /** As the owner's datasource of the server must say it. */
    String ownerUrl() {
        return url()
                + ";MODE=Oracle;WRITE_DELAY=0;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
                + ";INIT=RUNSCRIPT FROM 'classpath:sigess-h2-init.sql'"
                + "\\;CREATE USER IF NOT EXISTS SIGESS_APP PASSWORD 'sigess-app'"
                + "\\;GRANT SIGESS_APPLICAZIONE TO SIGESS_APP";
    }

    String applicationUrl() {
        return url() + ";LOCK_TIMEOUT=10000;IFEXISTS=TRUE";
    }

    /** First column of each row, as text; none while the engine or the table is not there. */
    List<String> look(String sql, Object... parameters) {
        try {
            return column(sql, parameters);
        } catch (SQLException e) {
            connection = null;
            return List.of();
        }
    }

    /** First column of each row, as text. */
    List<String> column(String sql, Object... parameters) throws SQLException {
        return rows(sql, parameters).stream().map(row -> row.get(0)).toList();
    }

    /** Each row as text, empty for null. */
    List<List<String>> rows(String sql, Object... parameters) throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = DriverManager.getConnection(url() + ";IFEXISTS=TRUE", OWNER, PASSWORD);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        String value = result.getString(i);
                        row.add(value == null ? "" : value);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    private String url() {
        return "jdbc:h2:tcp://127.0.0.1:" + port + "/" + folder.resolve("sigess").toAbsolutePath();
    }

    private void awaitPort() throws InterruptedException, IOException {
        for (int i = 0; i < 200; i++) {
            try (var socket = new java.net.Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new IOException("the database engine does not answer: see " + folder);
    }
}
