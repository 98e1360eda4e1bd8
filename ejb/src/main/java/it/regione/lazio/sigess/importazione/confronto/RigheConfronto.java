// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.confronto.Esito.Riga;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** The rows of a comparison, in the caller's transaction. */
public final class RigheConfronto {

    /** Rows forgotten at a time. */
    private static final int BLOCCO = 10_000;

    private static final String SCRITTURA =
            "INSERT INTO CONFRONTO_RIGA (IMPORTAZIONE_ID, RIGA_DI, RIGA, TIPO, PRIMA_DI,"
                    + " PRIMA_RIGA, CHIAVE, SENZA_CF, DETTAGLIO) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ABBINA =
            "UPDATE CONFRONTO_RIGA SET TIPO = ?, PRIMA_DI = ?, PRIMA_RIGA = ?"
                    + " WHERE IMPORTAZIONE_ID = ? AND RIGA_DI = ? AND RIGA = ?";

    private static final String TOGLI =
            "DELETE FROM CONFRONTO_RIGA WHERE IMPORTAZIONE_ID = ? AND RIGA_DI = ? AND RIGA = ?";

    private static final String DIMENTICA =
            "DELETE FROM CONFRONTO_RIGA WHERE IMPORTAZIONE_ID = ? AND REGEXP_LIKE(TIPO, ?)"
                    + " AND ROWNUM <= "
                    + BLOCCO;

    private final Connection c;
    private final long id;

    public RigheConfronto(Connection c, long id) {
        this.c = c;
        this.id = id;
    }

    public void scrivi(List<Esito> esiti) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(SCRITTURA)) {
            for (Esito esito : esiti) {
                comando.setLong(1, id);
                comando.setLong(2, esito.riga().importazione());
                comando.setLong(3, esito.riga().numero());
                comando.setString(4, esito.tipo());
                if (esito.prima() == null) {
                    comando.setNull(5, Types.NUMERIC);
                    comando.setNull(6, Types.NUMERIC);
                } else {
                    comando.setLong(5, esito.prima().importazione());
                    comando.setLong(6, esito.prima().numero());
                }
                comando.setString(7, esito.chiave());
                comando.setString(8, esito.senzaCf());
                comando.setString(9, esito.resto());
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    public void abbina(List<Coppia> coppie) throws SQLException {
        try (PreparedStatement abbina = c.prepareStatement(ABBINA);
                PreparedStatement togli = c.prepareStatement(TOGLI)) {
            for (Coppia coppia : coppie) {
                abbina.setString(1, coppia.tipo());
                abbina.setLong(2, coppia.prima().importazione());
                abbina.setLong(3, coppia.prima().numero());
                riga(abbina, 4, coppia.riga());
                riga(togli, 1, coppia.prima());
            }
            abbina.executeBatch();
            togli.executeBatch();
        }
    }

    /**
     * Deletes some rows.
     *
     * @param tutte else only those that served the comparison while it ran
     * @return whether there may be more
     */
    public boolean dimentica(boolean tutte) throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(DIMENTICA)) {
            comando.setLong(1, id);
            comando.setString(2, tutte ? "." : "^" + PerOggetto.PRIMA_SOSPESO + "$");
            return comando.executeUpdate() == BLOCCO;
        }
    }

    private void riga(PreparedStatement comando, int primo, Riga riga) throws SQLException {
        comando.setLong(primo, id);
        comando.setLong(primo + 1, riga.importazione());
        comando.setLong(primo + 2, riga.numero());
        comando.addBatch();
    }
}
