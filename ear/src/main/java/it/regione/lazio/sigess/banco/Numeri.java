// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Numbers of a sequence, a block at a time, as the application takes them. */
final class Numeri implements AutoCloseable {

    private final PreparedStatement successivo;
    private final int ampiezza;
    private long prossimo = 1;
    private long ultimo;

    Numeri(Connection connessione, String sequenza, int ampiezza) throws SQLException {
        this.successivo = connessione.prepareStatement("SELECT " + sequenza + ".NEXTVAL FROM DUAL");
        this.ampiezza = ampiezza;
    }

    long prossimo() throws SQLException {
        if (prossimo > ultimo) {
            try (ResultSet r = successivo.executeQuery()) {
                r.next();
                ultimo = r.getLong(1);
                prossimo = ultimo - ampiezza + 1;
            }
        }
        return prossimo++;
    }

    @Override
    public void close() throws SQLException {
        successivo.close();
    }
}
