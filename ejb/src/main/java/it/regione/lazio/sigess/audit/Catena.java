// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The chain of blocks as it stands in the tables. It only grows. */
final class Catena {

    private static final String SELEZIONE =
            "SELECT NUMERO, TIPO, SIGILLATO_IL, DA_ID, A_ID, QUANTE, FINO_A, LIMITE, RADICE,"
                    + " IMPRONTA FROM AUDIT_SIGILLO WHERE ";

    private final Connection connessione;

    Catena(Connection connessione) {
        this.connessione = connessione;
    }

    /** From here to the end of the transaction nobody else adds a block. */
    void occupa() throws SQLException {
        try (PreparedStatement s =
                connessione.prepareStatement(
                        "UPDATE AUDIT_TURNO SET GIRO = GIRO + 1 WHERE ID = 1")) {
            if (s.executeUpdate() != 1) {
                throw new IllegalStateException("AUDIT_TURNO has lost its row");
            }
        }
    }

    /** The last block; null before the first. */
    Sigillo ultimo() throws SQLException {
        List<Sigillo> ultimo =
                leggi("NUMERO = (SELECT MAX(NUMERO) FROM AUDIT_SIGILLO)", 1, new Object[0]);
        return ultimo.isEmpty() ? null : ultimo.get(0);
    }

    /** Block of this number; null for none. */
    Sigillo numero(long numero) throws SQLException {
        List<Sigillo> trovato = leggi("NUMERO = ?", 1, numero);
        return trovato.isEmpty() ? null : trovato.get(0);
    }

    /** The next {@code quanti} blocks after a number, in order. */
    List<Sigillo> dopo(long numero, int quanti) throws SQLException {
        return leggi("NUMERO > ? ORDER BY NUMERO", quanti, numero);
    }

    /** Number of the last block whose rows were cancellati with a tombstone; 0 for none. */
    long cancellatiFinoA() throws SQLException {
        try (PreparedStatement s =
                        connessione.prepareStatement(
                                "SELECT MAX(FINO_A) FROM AUDIT_SIGILLO WHERE TIPO = 'LAPIDE'");
                ResultSet r = s.executeQuery()) {
            r.next();
            return r.getLong(1);
        }
    }

    /** Id and hash of the rows of a block. */
    SortedMap<Long, String> righe(long numero) throws SQLException {
        SortedMap<Long, String> righe = new TreeMap<>();
        try (PreparedStatement s =
                connessione.prepareStatement(
                        "SELECT OPERAZIONE_ID, IMPRONTA FROM AUDIT_SIGILLO_RIGA WHERE SIGILLO = ?")) {
            s.setLong(1, numero);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    righe.put(r.getLong(1), r.getString(2));
                }
            }
        }
        return righe;
    }

    void aggiungi(Sigillo sigillo, SortedMap<Long, String> righe) throws SQLException {
        try (PreparedStatement s =
                connessione.prepareStatement(
                        "INSERT INTO AUDIT_SIGILLO (NUMERO, TIPO, SIGILLATO_IL, DA_ID, A_ID, QUANTE,"
                                + " FINO_A, LIMITE, RADICE, IMPRONTA)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            s.setLong(1, sigillo.numero());
            s.setString(2, sigillo.tipo());
            s.setObject(3, sigillo.quando());
            s.setLong(4, sigillo.daId());
            s.setLong(5, sigillo.aId());
            s.setInt(6, sigillo.quante());
            s.setObject(7, sigillo.finoA(), Types.NUMERIC);
            s.setObject(8, sigillo.limite(), Types.TIMESTAMP);
            s.setString(9, sigillo.radice());
            s.setString(10, sigillo.impronta());
            s.executeUpdate();
        }
        if (righe.isEmpty()) {
            return;
        }
        try (PreparedStatement s =
                connessione.prepareStatement(
                        "INSERT INTO AUDIT_SIGILLO_RIGA (OPERAZIONE_ID, SIGILLO, IMPRONTA)"
                                + " VALUES (?, ?, ?)")) {
            for (Map.Entry<Long, String> riga : righe.entrySet()) {
                s.setLong(1, riga.getKey());
                s.setLong(2, sigillo.numero());
                s.setString(3, riga.getValue());
                s.addBatch();
            }
            s.executeBatch();
        }
    }

    private List<Sigillo> leggi(String dove, int quanti, Object... valori) throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(SELEZIONE + dove)) {
            s.setMaxRows(quanti);
            for (int i = 0; i < valori.length; i++) {
                s.setObject(i + 1, valori[i]);
            }
            List<Sigillo> letti = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    long finoA = r.getLong(7);
                    Long cancellati = r.wasNull() ? null : finoA;
                    letti.add(
                            new Sigillo(
                                    r.getLong(1),
                                    r.getString(2),
                                    r.getObject(3, LocalDateTime.class),
                                    r.getLong(4),
                                    r.getLong(5),
                                    r.getInt(6),
                                    cancellati,
                                    r.getObject(8, LocalDateTime.class),
                                    r.getString(9),
                                    r.getString(10)));
                }
            }
            return letti;
        }
    }
}
