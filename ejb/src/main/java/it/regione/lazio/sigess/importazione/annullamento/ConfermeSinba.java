// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A SINBA form keeps on itself the newest flow that brought it. When the import that said so last
 * is undone, the newest of the others says it again; the form keeps its version.
 */
final class ConfermeSinba {

    /** Order of the newest flow, and the last import, of those that bring the form. */
    private record Conferma(String ordine, long importazione) {

        Conferma con(Conferma altra) {
            return new Conferma(
                    ordine.compareTo(altra.ordine) < 0 ? altra.ordine : ordine,
                    Math.max(importazione, altra.importazione));
        }
    }

    private ConfermeSinba() {}

    /**
     * @param tornate forms that were put back as they were
     */
    static void riporta(
            Connection c, ContestoAnnullamento contesto, Intervallo intervallo, List<Long> tornate)
            throws SQLException {
        Set<Long> daDire = confermate(c, contesto, intervallo);
        Blocchi.leggi(
                c,
                "SELECT S.ID FROM SCHEDA_SINBA S JOIN IMPORTAZIONE I ON I.ID = S.VISTO_DA"
                        + " WHERE I.STATO = 'ANNULLATA' AND S.ID IN ",
                List.of(),
                tornate,
                r -> daDire.add(r.getLong(1)));
        Map<Long, Conferma> ultime = new HashMap<>();
        Blocchi.leggi(
                c,
                "SELECT R.SCHEDA_ID, R.IMPORTAZIONE_ID, I.DATA_FLUSSO, I.NOME_FLUSSO FROM"
                        + " IMPORTAZIONE Q JOIN IMPORTAZIONE I ON I.ENTE_CODICE = Q.ENTE_CODICE"
                        + " AND I.ID <> Q.ID AND I.TIPO_FLUSSO = 'SINBA'"
                        + " AND I.SCOPO = 'IMPORTAZIONE' AND I.STATO <> 'ANNULLATA'"
                        + " JOIN RIGA_IMPORTAZIONE R ON R.IMPORTAZIONE_ID = I.ID"
                        + " WHERE R.ESITO <> 'PARCHEGGIATA' AND Q.ID = ? AND R.SCHEDA_ID IN ",
                List.of(contesto.importazione()),
                daDire,
                r -> ultime.merge(r.getLong(1), conferma(r), Conferma::con));
        try (PreparedStatement comando =
                c.prepareStatement(
                        "UPDATE SCHEDA_SINBA SET ORDINE_FLUSSO = ?, VISTO_DA = ? WHERE ID = ?")) {
            for (Map.Entry<Long, Conferma> scheda : ultime.entrySet()) {
                comando.setString(1, scheda.getValue().ordine());
                comando.setLong(2, scheda.getValue().importazione());
                comando.setLong(3, scheda.getKey());
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    private static Set<Long> confermate(
            Connection c, ContestoAnnullamento contesto, Intervallo intervallo)
            throws SQLException {
        Set<Long> id = new TreeSet<>();
        try (PreparedStatement comando =
                c.prepareStatement(
                        "SELECT S.ID FROM RIGA_IMPORTAZIONE R JOIN SCHEDA_SINBA S"
                                + " ON S.ID = R.SCHEDA_ID AND S.VISTO_DA = R.IMPORTAZIONE_ID"
                                + " WHERE R.IMPORTAZIONE_ID = ? AND R.NUMERO BETWEEN ? AND ?")) {
            comando.setLong(1, contesto.importazione());
            comando.setLong(2, intervallo.da());
            comando.setLong(3, intervallo.a());
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    id.add(r.getLong(1));
                }
            }
        }
        return id;
    }

    private static Conferma conferma(ResultSet r) throws SQLException {
        return new Conferma(
                IntestazioneFlusso.ordine(r.getObject(3, LocalDate.class), r.getString(4)),
                r.getLong(2));
    }
}
