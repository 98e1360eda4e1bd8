// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaves what records that stay belong to. What the undo takes away goes before it: in a trial it
 * is still there, and its fate says that it will go.
 */
final class Dipendenze {

    private static final String RESTA =
            " D WHERE NOT EXISTS (SELECT 1 FROM ANNULLAMENTO_RIGA A WHERE A.ANNULLAMENTO_ID = ?"
                    + " AND A.TABELLA = ? AND A.RECORD_ID = D.ID AND A.AZIONE <> 'RESTA') AND D.";

    private final Connection connessione;
    private final ContestoAnnullamento contesto;
    private final Fase fase;

    Dipendenze(Connection connessione, ContestoAnnullamento contesto, Fase fase) {
        this.connessione = connessione;
        this.contesto = contesto;
        this.fase = fase;
    }

    void giudica(List<Toccato> toccati) throws SQLException {
        Map<Long, Toccato> creati =
                toccati.stream()
                        .filter(t -> t.creato && !t.resta())
                        .collect(Collectors.toMap(t -> t.id, Function.identity()));
        if (creati.isEmpty()) {
            return;
        }
        for (String[] figlio : fase.dipendenti(contesto.tipoFlusso())) {
            cerca(figlio[0], figlio[1], creati);
        }
        if (fase == Fase.SOGGETTI) {
            Blocchi.leggi(
                    connessione,
                    "SELECT SOGGETTO_ID, CREATO_DA FROM INDIRIZZO WHERE (CREATO_DA IS NULL"
                            + " OR CREATO_DA <> ?) AND SOGGETTO_ID IN ",
                    List.of(contesto.importazione()),
                    creati.keySet(),
                    r -> lascia(creati.get(r.getLong(1)), r.getLong(2)));
        }
    }

    private void cerca(String tabella, String colonna, Map<Long, Toccato> creati)
            throws SQLException {
        Blocchi.leggi(
                connessione,
                "SELECT D." + colonna + ", D.CREATO_DA FROM " + tabella + RESTA + colonna + " IN ",
                List.of(contesto.annullamento(), tabella),
                creati.keySet(),
                r -> lascia(creati.get(r.getLong(1)), r.getLong(2)));
    }

    /** Names the import that made the record which stays, unless it is the undone one. */
    private void lascia(Toccato toccato, long altra) {
        boolean nessuna = altra == 0 || altra == contesto.importazione();
        toccato.lascia(Causa.DIPENDENTI, nessuna ? null : altra);
    }
}
