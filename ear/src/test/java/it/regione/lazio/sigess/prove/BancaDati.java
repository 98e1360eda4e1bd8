// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The database of the server of the tests, seen from outside with the owner's account, as an
 * administrator's client would see it.
 */
public final class BancaDati {

    private BancaDati() {}

    /** First column of each row, as text. */
    public static List<String> column(String sql, Object... parameters) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    /** Changes the database behind the server's back; returns the number of rows. */
    public static int execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static Connection open() throws SQLException {
        Path file = Path.of(System.getProperty("sigess.it"), "dati", "sigess").toAbsolutePath();
        String url = "jdbc:h2:tcp://127.0.0.1:" + System.getProperty("sigess.it.h2") + "/" + file;
        return DriverManager.getConnection(url, "SIGESS_OWNER", "sigess-owner");
    }
}
