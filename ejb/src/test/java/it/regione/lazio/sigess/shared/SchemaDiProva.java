// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.h2.jdbcx.JdbcDataSource;

/** The real schema with demonstration organisation, in memory, in the embedded default's mode. */
public final class SchemaDiProva implements AutoCloseable {

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final Connection connessione;

    /** A database of its own, gone when closed. */
    public SchemaDiProva() {
        this(url(UUID.randomUUID().toString()));
    }

    SchemaDiProva(String url) {
        dataSource.setURL(url);
        dataSource.setUser("SIGESS_OWNER");
        try {
            connessione = dataSource.getConnection();
            connessione.createStatement().execute("CREATE USER SIGESS_APP PASSWORD ''");
            try (Connection migrazione = dataSource.getConnection()) {
                Migrazione.aggiorna(migrazione, "dimostrazione", "SIGESS_APP");
            }
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    static String url(String nome) {
        return "jdbc:h2:mem:" + nome + ";MODE=Oracle";
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public Connection connessione() {
        return connessione;
    }

    @Override
    public void close() {
        try {
            connessione.createStatement().execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
