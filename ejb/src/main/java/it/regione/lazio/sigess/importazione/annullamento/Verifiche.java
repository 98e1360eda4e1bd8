// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;

/**
 * Leaves what a person had the import do, by deciding a parked row of it in the queue. The records
 * bear the import's number; its ledger still tells that the row was parked.
 */
final class Verifiche {

    private static final String DECISE =
            "SELECT NUMERO_RIGA FROM VERIFICA WHERE STATO = 'RISOLTA' AND IMPORTAZIONE_ID = ?";

    private final Connection connessione;
    private final ContestoAnnullamento contesto;

    Verifiche(Connection connessione, ContestoAnnullamento contesto) {
        this.connessione = connessione;
        this.contesto = contesto;
    }

    /** The records that such decisions made or changed: the ledger does not name them. */
    Set<Long> record(String tabella) throws SQLException {
        Set<Long> id = new HashSet<>();
        aggiungi(
                id,
                "SELECT ID FROM "
                        + tabella
                        + " WHERE CREATO_DA = ? AND CREATO_DA_RIGA IN ("
                        + DECISE
                        + ")",
                contesto.importazione(),
                contesto.importazione());
        aggiungi(
                id,
                "SELECT RECORD_ID FROM MODIFICA WHERE TABELLA = '"
                        + tabella
                        + "' AND IMPORTAZIONE_ID = ? AND NUMERO_RIGA IN ("
                        + DECISE
                        + ")",
                contesto.importazione(),
                contesto.importazione());
        return id;
    }

    void giudica(List<Toccato> toccati) throws SQLException {
        LongSummaryStatistics righe =
                toccati.stream().flatMapToLong(Toccato::righe).summaryStatistics();
        Set<Long> decise = new HashSet<>();
        if (righe.getCount() > 0) {
            aggiungi(
                    decise,
                    DECISE + " AND NUMERO_RIGA BETWEEN ? AND ?",
                    contesto.importazione(),
                    righe.getMin(),
                    righe.getMax());
        }
        toccati.stream()
                .filter(t -> t.righe().anyMatch(decise::contains))
                .forEach(t -> t.lascia(Causa.VERIFICA, null));
    }

    private void aggiungi(Set<Long> id, String sql, long... parametri) throws SQLException {
        try (PreparedStatement comando = connessione.prepareStatement(sql)) {
            int n = 0;
            for (long parametro : parametri) {
                comando.setLong(++n, parametro);
            }
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    id.add(r.getLong(1));
                }
            }
        }
    }
}
