// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.scrittura.Tabella;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps and counts the fates of a chunk, in its transaction. */
final class Conto {

    private record Voce(String tabella, Azione azione, boolean creato) {}

    private final ContestoAnnullamento contesto;
    private final Map<Voce, Integer> quanti = new HashMap<>();

    Conto(ContestoAnnullamento contesto) {
        this.contesto = contesto;
    }

    void aggiungi(Collection<Destino> destini) {
        destini.forEach(
                d -> quanti.merge(new Voce(d.tabella(), d.azione(), d.creato()), 1, Integer::sum));
    }

    /** Entries of lists that go with their form: not records of their own. */
    void aggiungi(Map<String, Integer> eliminate) {
        eliminate.forEach(
                (t, n) -> quanti.merge(new Voce(t, Azione.ELIMINA, false), n, Integer::sum));
    }

    void scrivi(Connection c, List<Destino> destini) throws SQLException {
        List<Destino> daTenere =
                contesto.prova()
                        ? destini
                        : destini.stream().filter(d -> d.azione() == Azione.RESTA).toList();
        righe().inserisci(c, daTenere);
        for (Map.Entry<Voce, Integer> conto : quanti.entrySet()) {
            if (conto.getValue() > 0
                    && scrivi(
                                    c,
                                    "UPDATE ANNULLAMENTO_CONTO SET QUANTI = QUANTI + ?"
                                            + " WHERE ANNULLAMENTO_ID = ? AND TABELLA = ?"
                                            + " AND AZIONE = ? AND CREATO = ?",
                                    conto)
                            == 0) {
                scrivi(
                        c,
                        "INSERT INTO ANNULLAMENTO_CONTO (QUANTI, ANNULLAMENTO_ID, TABELLA, AZIONE,"
                                + " CREATO) VALUES (?, ?, ?, ?, ?)",
                        conto);
            }
        }
    }

    private int scrivi(Connection c, String sql, Map.Entry<Voce, Integer> conto)
            throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(sql)) {
            comando.setInt(1, conto.getValue());
            comando.setLong(2, contesto.annullamento());
            comando.setString(3, conto.getKey().tabella());
            comando.setString(4, conto.getKey().azione().name());
            comando.setInt(5, conto.getKey().creato() ? 1 : 0);
            return comando.executeUpdate();
        }
    }

    private Tabella<Destino> righe() {
        return new Tabella<Destino>("ANNULLAMENTO_RIGA")
                .fissa("ANNULLAMENTO_ID", d -> contesto.annullamento())
                .fissa("TABELLA", Destino::tabella)
                .fissa("RECORD_ID", Destino::id)
                .fissa("NUMERO_RIGA", Destino::riga)
                .fissa("CREATO", d -> d.creato() ? 1 : 0)
                .fissa("AZIONE", d -> d.azione().name())
                .fissa("CAUSA", d -> d.causa() == null ? null : d.causa().name())
                .fissa("ALTRA_IMPORTAZIONE", Destino::altra);
    }
}
