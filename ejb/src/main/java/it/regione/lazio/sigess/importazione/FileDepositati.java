// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The stored files, in blocks: each call is a short transaction of its own, so that a file of any
 * size is never one long one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FileDepositati {

    @Resource(lookup = "java:jboss/datasources/SigessDS")
    private DataSource dataSource;

    @Inject private Identificativi identificativi;
    @Inject private NodoCorrente nodo;

    /** For the container. */
    public FileDepositati() {}

    FileDepositati(DataSource dataSource, Identificativi identificativi) {
        this.dataSource = dataSource;
        this.identificativi = identificativi;
        this.nodo = new NodoCorrente();
    }

    /** A file that is about to arrive; it has no SHA-256 until it is complete. */
    public long inizia() throws SQLException {
        long id = identificativi.id();
        try (Connection c = dataSource.getConnection();
                PreparedStatement s =
                        c.prepareStatement(
                                "INSERT INTO FILE_DEPOSITATO (ID, DIMENSIONE, DEPOSITATO_IL, NODO_ID)"
                                        + " VALUES (?, 0, ?, ?)")) {
            s.setLong(1, id);
            s.setObject(2, LocalDateTime.now());
            s.setObject(3, nodo.id(), Types.NUMERIC);
            s.executeUpdate();
        }
        return id;
    }

    public void aggiungi(long file, int numero, byte[] blocco) throws SQLException {
        try (Connection c = dataSource.getConnection();
                PreparedStatement s =
                        c.prepareStatement(
                                "INSERT INTO FILE_BLOCCO (FILE_ID, NUMERO, CONTENUTO)"
                                        + " VALUES (?, ?, ?)")) {
            s.setLong(1, file);
            s.setInt(2, numero);
            s.setBytes(3, blocco);
            s.executeUpdate();
        }
    }

    /**
     * All blocks have arrived. A file with the same content takes the place of this one.
     *
     * @return id of the file that holds the content
     * @throws SQLIntegrityConstraintViolationException the same content is arriving elsewhere and
     *     was complete a moment before: asked again, this gives its id
     */
    public long completa(long file, String sha256, long dimensione) throws SQLException {
        try (Connection c = dataSource.getConnection()) {
            long uguale = cerca(c, sha256);
            if (uguale != 0) {
                cancella(c, file);
                return uguale;
            }
            try (PreparedStatement s =
                    c.prepareStatement(
                            "UPDATE FILE_DEPOSITATO SET SHA256 = ?, DIMENSIONE = ?"
                                    + " WHERE ID = ?")) {
                s.setString(1, sha256);
                s.setLong(2, dimensione);
                s.setLong(3, file);
                if (s.executeUpdate() != 1) {
                    throw new IllegalStateException("File " + file + " was removed as cut off");
                }
            }
            return file;
        }
    }

    /** Notes who handed a whole file in; who had already is noted once. */
    public void consegnato(long file, String operatore) throws SQLException {
        try (Connection c = dataSource.getConnection();
                PreparedStatement s =
                        c.prepareStatement(
                                "MERGE INTO FILE_DEPOSITANTE D USING DUAL"
                                        + " ON (D.FILE_ID = ? AND D.OPERATORE = ?)"
                                        + " WHEN NOT MATCHED THEN INSERT (FILE_ID, OPERATORE)"
                                        + " VALUES (?, ?)")) {
            s.setLong(1, file);
            s.setString(2, operatore);
            s.setLong(3, file);
            s.setString(4, operatore);
            s.executeUpdate();
        }
    }

    /** Forgets a file that did not arrive whole. */
    public void rinuncia(long file) throws SQLException {
        try (Connection c = dataSource.getConnection()) {
            cancella(c, file);
        }
    }

    /**
     * Forgets the files whose arrival was cut off: those that a node which is no more was
     * receiving, and those begun before {@code primaDi}.
     *
     * @return ids of the files forgotten
     */
    public List<Long> rinunciaAgliInterrotti(LocalDateTime primaDi) throws SQLException {
        List<Long> interrotti = new ArrayList<>();
        try (Connection c = dataSource.getConnection();
                PreparedStatement s =
                        c.prepareStatement(
                                "SELECT F.ID FROM FILE_DEPOSITATO F LEFT JOIN NODO N"
                                        + " ON N.ID = F.NODO_ID WHERE F.SHA256 IS NULL"
                                        + " AND (F.DEPOSITATO_IL < ? OR N.TERMINATO_IL IS NOT NULL)")) {
            s.setObject(1, primaDi);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    interrotti.add(r.getLong(1));
                }
            }
            for (long file : interrotti) {
                cancella(c, file);
            }
        }
        return interrotti;
    }

    /** Block {@code numero}, from 0; null after the last one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] blocco(long file, int numero) throws SQLException {
        try (Connection c = dataSource.getConnection();
                PreparedStatement s =
                        c.prepareStatement(
                                "SELECT CONTENUTO FROM FILE_BLOCCO"
                                        + " WHERE FILE_ID = ? AND NUMERO = ?")) {
            s.setLong(1, file);
            s.setInt(2, numero);
            try (ResultSet r = s.executeQuery()) {
                return r.next() ? r.getBytes(1) : null;
            }
        }
    }

    private static long cerca(Connection c, String sha256) throws SQLException {
        try (PreparedStatement s =
                c.prepareStatement("SELECT ID FROM FILE_DEPOSITATO WHERE SHA256 = ?")) {
            s.setString(1, sha256);
            try (ResultSet r = s.executeQuery()) {
                return r.next() ? r.getLong(1) : 0;
            }
        }
    }

    /** Only what is not whole: a file that is whole may belong to an import. */
    private static void cancella(Connection c, long file) throws SQLException {
        for (String sql :
                new String[] {
                    "DELETE FROM FILE_BLOCCO WHERE FILE_ID IN"
                            + " (SELECT ID FROM FILE_DEPOSITATO WHERE ID = ? AND SHA256 IS NULL)",
                    "DELETE FROM FILE_DEPOSITATO WHERE ID = ? AND SHA256 IS NULL"
                }) {
            try (PreparedStatement s = c.prepareStatement(sql)) {
                s.setLong(1, file);
                s.executeUpdate();
            }
        }
    }
}
