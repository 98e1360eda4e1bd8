// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.importazione.Identificativi;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What every erasure needs: a connection of the owner, and the proof that it leaves. */
record Cancellazione(Connection connessione, Identificativi identificativi, LocalDateTime adesso) {

    /** Runs a statement that changes rows; returns how many. */
    long esegui(String sql, Object... valori) throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(sql)) {
            imposta(s, valori);
            return s.executeLargeUpdate();
        }
    }

    /** The numbers that a query selects. */
    List<Long> numeri(String sql, Object... valori) throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(sql)) {
            imposta(s, valori);
            List<Long> numeri = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    numeri.add(r.getLong(1));
                }
            }
            return numeri;
        }
    }

    /** That so many of a kind, older than {@code limite}, were erased. */
    void prova(ConservazioneDati.Categoria che, LocalDateTime limite, long quanti, Long sigillo)
            throws SQLException {
        try (PreparedStatement s =
                connessione.prepareStatement(
                        "INSERT INTO CONSERVAZIONE (ID, ESEGUITA_IL, CATEGORIA, LIMITE, QUANTI,"
                                + " SIGILLO) VALUES (?, ?, ?, ?, ?, ?)")) {
            s.setLong(1, identificativi.id());
            s.setObject(2, adesso);
            s.setString(3, che.name());
            s.setObject(4, limite);
            s.setLong(5, quanti);
            s.setObject(6, sigillo, Types.NUMERIC);
            s.executeUpdate();
        }
    }

    private static void imposta(PreparedStatement s, Object... valori) throws SQLException {
        for (int i = 0; i < valori.length; i++) {
            s.setObject(i + 1, valori[i]);
        }
    }
}
