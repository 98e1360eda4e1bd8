// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.h2.jdbcx.JdbcDataSource;

/** The real schema with demonstration organisation, in memory, in the embedded default's mode. */
public final class SchemaDiProva implements AutoCloseable {

    /**
     * What the server's owner runs at its first connection: role and tables of the job repository.
     */
    private static final String INIZIO =
            "../ear/src/main/server/modules/com/h2database/h2/main/sql/sigess-h2-init.sql";

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

    /** Adds the tables of the job repository, which no changelog makes. */
    void aggiungiRegistroDeiLavori() {
        try (Statement comando = connessione.createStatement()) {
            comando.execute("RUNSCRIPT FROM '" + INIZIO + "'");
            comando.execute("GRANT SIGESS_APPLICAZIONE TO SIGESS_APP");
        } catch (SQLException e) {
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
