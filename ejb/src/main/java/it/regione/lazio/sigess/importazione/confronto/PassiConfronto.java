// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Compares files a stretch at a time, each in a transaction of its own, with plain JDBC as the
 * import writes (decision 0002). It asks for no role: only jobs call it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PassiConfronto {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    /** For the container. */
    public PassiConfronto() {}

    /** On a data source given by hand. */
    public PassiConfronto(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    private interface Lavoro {
        ConteggiConfronto esegui(Passo passo) throws SQLException;
    }

    /** Lines {@code da} to {@code a} of the new file against the file before. */
    public ConteggiConfronto avanti(
            FileConfrontati file, LetturaRegistro registro, long da, long a) {
        return esegui(file, registro, passo -> passo.avanti(da, a));
    }

    /** Lines {@code da} to {@code a} of an import of the file before against the new one. */
    public ConteggiConfronto indietro(
            FileConfrontati file, LetturaRegistro registro, long importazione, long da, long a) {
        return esegui(file, registro, passo -> passo.indietro(importazione, da, a));
    }

    private ConteggiConfronto esegui(
            FileConfrontati file, LetturaRegistro registro, Lavoro lavoro) {
        try (Connection connessione = dataSource.getConnection()) {
            return lavoro.esegui(new Passo(connessione, file, registro));
        } catch (SQLException e) {
            // The driver's message quotes values of the rows: it must not reach a log.
            throw new IllegalStateException(
                    "SQLState " + e.getSQLState() + ", comparison of import " + file.nuova());
        }
    }
}
