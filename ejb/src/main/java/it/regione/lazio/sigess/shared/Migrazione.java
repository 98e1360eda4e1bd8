// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * Brings the schema to this version at deployment, with the owner account, before anything else
 * starts. {@link Profilo} says which servers are refused, and where invented data are loaded.
 * {@code SIGESS_MIGRAZIONE=no} leaves the schema to a DBA who runs the SQL by hand.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrazione {

    private static final Logger LOG = Logger.getLogger(Migrazione.class.getName());

    @Resource(lookup = "java:jboss/datasources/SigessOwnerDS")
    private DataSource proprietario;

    @PostConstruct
    void migra() {
        Profilo profilo = Profilo.delServer();
        if ("no".equalsIgnoreCase(System.getenv("SIGESS_MIGRAZIONE"))) {
            LOG.info("Schema migration is switched off (SIGESS_MIGRAZIONE=no)");
            return;
        }
        try (SerraturaMigrazione serratura = SerraturaMigrazione.prendi(proprietario);
                Connection connessione = proprietario.getConnection()) {
            serratura.liberaChiEMorto(connessione);
            aggiorna(connessione, profilo.contesto(), contoApplicativo());
        } catch (SQLException | LiquibaseException e) {
            LOG.log(Level.SEVERE, "The database schema could not be brought to this version", e);
            throw new IllegalStateException(e);
        }
    }

    /** Runs the changelog on {@code connessione}; {@code contesto} is its Liquibase context. */
    static void aggiorna(Connection connessione, String contesto, String conto)
            throws LiquibaseException {
        ClassLoader classi = Migrazione.class.getClassLoader();
        Liquibase liquibase =
                new Liquibase(
                        "db/changelog.xml",
                        new ClassLoaderResourceAccessor(classi),
                        new JdbcConnection(connessione));
        liquibase.setChangeLogParameter("account.applicazione", conto);
        liquibase.setChangeLogParameter("valori.preparati", "true");
        liquibase.update(new Contexts(contesto), new LabelExpression());
    }

    private static String contoApplicativo() {
        String conto = System.getenv("SIGESS_DB_USER");
        return conto == null || conto.isBlank() ? "SIGESS_APP" : conto;
    }
}
