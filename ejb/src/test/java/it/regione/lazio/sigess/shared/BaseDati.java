// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import liquibase.exception.LiquibaseException;

/**
 * The real schema with its demonstration data on the embedded database, and JPA on it as in the
 * server but for the transactions. Made once for all tests that read.
 */
public final class BaseDati {

    private static final String URL = "jdbc:h2:mem:lettura;MODE=Oracle";
    private static EntityManagerFactory fabbrica;

    private BaseDati() {}

    /** A new persistence context, with the application account. */
    public static synchronized EntityManager em() {
        if (fabbrica == null) {
            crea();
            fabbrica =
                    Persistence.createEntityManagerFactory(
                            "sigess",
                            Map.of(
                                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                    "jakarta.persistence.jtaDataSource", "",
                                    "jakarta.persistence.jdbc.url", URL,
                                    "jakarta.persistence.jdbc.user", "SIGESS_APP",
                                    "jakarta.persistence.jdbc.password", "",
                                    "eclipselink.target-server", "None"));
        }
        return fabbrica.createEntityManager();
    }

    private static void crea() {
        try (Connection proprietario = DriverManager.getConnection(URL, "SIGESS_OWNER", "")) {
            proprietario.createStatement().execute("SET DB_CLOSE_DELAY -1");
            proprietario.createStatement().execute("CREATE USER SIGESS_APP PASSWORD ''");
            Migrazione.aggiorna(proprietario, "dimostrazione", "SIGESS_APP");
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }
}
