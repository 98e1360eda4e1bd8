// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Numbers from the database's sequences, taken in blocks. A block ends at NEXTVAL, as EclipseLink
 * has it. What a restart or a rollback leaves unused is a gap, never a repetition.
 */
@ApplicationScoped
public class Identificativi {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    private final Blocco id = new Blocco("SELECT SEQ_ID.NEXTVAL FROM DUAL", 1000);
    private final Blocco codiceSoggetto =
            new Blocco("SELECT SEQ_CODICE_SOGGETTO.NEXTVAL FROM DUAL", 100);
    private final Blocco importazione = new Blocco("SELECT SEQ_IMPORTAZIONE.NEXTVAL FROM DUAL", 1);

    /** For the container. */
    public Identificativi() {}

    /** On a data source given by hand. */
    public Identificativi(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The number of a new import, which people read. */
    public long importazione() {
        return importazione.prossimo();
    }

    /** A new primary key, good for any other table. */
    public long id() {
        return id.prossimo();
    }

    /** A new <i>Codice Soggetto</i>. */
    public long codiceSoggetto() {
        return codiceSoggetto.prossimo();
    }

    private final class Blocco {
        private final String sql;
        private final int ampiezza;
        private long prossimo = 1;
        private long ultimo;

        Blocco(String sql, int ampiezza) {
            this.sql = sql;
            this.ampiezza = ampiezza;
        }

        synchronized long prossimo() {
            if (prossimo > ultimo) {
                ultimo = nextval();
                prossimo = ultimo - ampiezza + 1;
            }
            return prossimo++;
        }

        private long nextval() {
            try (Connection c = dataSource.getConnection();
                    Statement s = c.createStatement();
                    ResultSet r = s.executeQuery(sql)) {
                r.next();
                return r.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
