// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;

/**
 * One server migrates at a time, and one that dies meanwhile stops nobody. Liquibase's own lock is
 * a mark in a table, which a killed server leaves there for ever; this one is the lock of a row,
 * which the database lets go with the connection. Who holds it knows that a mark is a dead
 * server's.
 */
final class SerraturaMigrazione implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SerraturaMigrazione.class.getName());
    private static final Duration PAZIENZA = Duration.ofMinutes(10);
    private static final String TABELLA = "SERRATURA_MIGRAZIONE";

    private final Connection connessione;
    private final boolean presa;

    private SerraturaMigrazione(Connection connessione, boolean presa) {
        this.connessione = connessione;
        this.presa = presa;
    }

    /** Waits for its turn; a database without the table, before its first migration, has none. */
    static SerraturaMigrazione prendi(DataSource proprietario) throws SQLException {
        Connection connessione = proprietario.getConnection();
        try {
            connessione.setAutoCommit(false);
            return new SerraturaMigrazione(connessione, esiste(connessione) && blocca(connessione));
        } catch (SQLException e) {
            connessione.close();
            throw e;
        }
    }

    /** Takes away the mark of a server that was killed while it migrated. */
    void liberaChiEMorto(Connection migrazione) throws LiquibaseException {
        if (!presa) {
            return;
        }
        var database =
                DatabaseFactory.getInstance()
                        .findCorrectDatabaseImplementation(new JdbcConnection(migrazione));
        var marca = LockServiceFactory.getInstance().getLockService(database);
        if (marca.listLocks().length > 0) {
            LOG.warning("A server was killed while it migrated the schema: its mark is removed");
            marca.forceReleaseLock();
        }
    }

    @Override
    public void close() throws SQLException {
        connessione.rollback();
        connessione.setAutoCommit(true);
        connessione.close();
    }

    private static boolean esiste(Connection connessione) throws SQLException {
        try (ResultSet tabelle =
                connessione.getMetaData().getTables(null, null, TABELLA, new String[] {"TABLE"})) {
            return tabelle.next();
        }
    }

    private static boolean blocca(Connection connessione) throws SQLException {
        Instant fine = Instant.now().plus(PAZIENZA);
        while (true) {
            try (Statement comando = connessione.createStatement()) {
                comando.executeQuery("SELECT ID FROM " + TABELLA + " FOR UPDATE");
                return true;
            } catch (SQLException e) {
                // Some databases wait for ever, some for seconds.
                if (Instant.now().isAfter(fine)) {
                    throw e;
                }
                LOG.info("Another server is migrating the schema");
            }
        }
    }
}
