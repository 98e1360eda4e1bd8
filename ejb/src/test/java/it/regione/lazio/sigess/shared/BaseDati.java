// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;

/**
 * The real schema with its demonstration data on the embedded database, and JPA on it as in the
 * server but for the transactions. Made once for all tests that read.
 */
public final class BaseDati {

    private static final String URL = SchemaDiProva.url("lettura");
    private static SchemaDiProva schema;
    private static EntityManagerFactory fabbrica;

    private BaseDati() {}

    /** A new persistence context, with the application account. */
    public static synchronized EntityManager em() {
        if (fabbrica == null) {
            schema = new SchemaDiProva(URL);
            schema.aggiungiRegistroDeiLavori();
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
}
