// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads the files of a comparison outside any transaction: its queries may stay open as long as the
 * files are long. It asks for no role: only jobs call it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetturaFile {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    /** The counts of a whole comparison; empty when the output wanted it to stop. */
    public Optional<ConteggiConfronto> confronta(FileConfrontati file, Uscita uscita) {
        try (Connection connessione = dataSource.getConnection()) {
            return new Confrontatore(connessione, file, uscita).confronta();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "SQLState " + e.getSQLState() + ", comparison of import " + file.nuova());
        }
    }
}
