// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** One table of the yardstick: a statement prepared once, a batch per transaction. */
final class Inserimento implements AutoCloseable {

    private final PreparedStatement comando;
    private final int colonne;
    private int righe;

    Inserimento(Connection connessione, String tabella, String... colonne) throws SQLException {
        this.colonne = colonne.length;
        this.comando =
                connessione.prepareStatement(
                        "INSERT INTO "
                                + tabella
                                + " ("
                                + String.join(", ", colonne)
                                + ") VALUES ("
                                + String.join(", ", Collections.nCopies(colonne.length, "?"))
                                + ")");
    }

    void aggiungi(Object... valori) throws SQLException {
        if (valori.length != colonne) {
            throw new IllegalArgumentException(valori.length + " values, " + colonne + " columns");
        }
        for (int i = 0; i < colonne; i++) {
            comando.setObject(i + 1, valori[i]);
        }
        comando.addBatch();
        righe++;
    }

    void scarica() throws SQLException {
        if (righe > 0) {
            comando.executeBatch();
            righe = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        comando.close();
    }
}
