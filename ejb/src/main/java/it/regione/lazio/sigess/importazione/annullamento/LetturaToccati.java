// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import it.regione.lazio.sigess.importazione.scrittura.Blocchi;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The records of one table that rows of the ledger met, as far as the import made or changed them.
 * One that several rows met is decided with the last of them, one that a person had the import
 * write at the beginning.
 */
final class LetturaToccati {

    private final Connection connessione;
    private final ContestoAnnullamento contesto;
    private final Intervallo intervallo;
    private final String tabella;

    LetturaToccati(Connection connessione, ContestoAnnullamento contesto, Intervallo intervallo) {
        this.connessione = connessione;
        this.contesto = contesto;
        this.intervallo = intervallo;
        this.tabella = intervallo.fase().tabella(contesto.tipoFlusso());
    }

    /**
     * H2 looks a list of values up in an index only where they are its first column: what stands
     * second is joined to records that were found by their id.
     */
    List<Toccato> leggi() throws SQLException {
        Set<Long> id = incontrati();
        if (intervallo.a() == contesto.righe()) {
            id.addAll(new Verifiche(connessione, contesto).record(tabella));
        }
        Map<Long, List<Cambio>> cambi = cambi(id);
        List<Toccato> toccati = new ArrayList<>();
        Blocchi.leggi(
                connessione,
                "SELECT T.ID, T.VERSIONE, T.CREATO_DA, T.CREATO_DA_RIGA FROM "
                        + tabella
                        + " T WHERE NOT EXISTS (SELECT 1 FROM ANNULLAMENTO_RIGA A"
                        + " WHERE A.ANNULLAMENTO_ID = ? AND A.TABELLA = ? AND A.RECORD_ID = T.ID)"
                        + " AND T.ID IN ",
                List.of(contesto.annullamento(), tabella),
                id,
                r -> {
                    Toccato t = toccato(r, cambi.getOrDefault(r.getLong(1), List.of()));
                    if (t.storia.riguarda()) {
                        toccati.add(t);
                    }
                });
        return toccati;
    }

    private Toccato toccato(ResultSet r, List<Cambio> cambi) throws SQLException {
        boolean creato = r.getLong(3) == contesto.importazione();
        Storia storia = new Storia(contesto.importazione(), creato, r.getInt(2), cambi);
        return new Toccato(r.getLong(1), r.getInt(2), creato, r.getLong(4), storia);
    }

    private Set<Long> incontrati() throws SQLException {
        Set<Long> id = new TreeSet<>();
        String colonna = intervallo.fase().registro();
        try (PreparedStatement comando =
                connessione.prepareStatement(
                        "SELECT DISTINCT "
                                + colonna
                                + " FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ?"
                                + " AND NUMERO BETWEEN ? AND ? AND "
                                + colonna
                                + " IS NOT NULL")) {
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

    private Map<Long, List<Cambio>> cambi(Set<Long> id) throws SQLException {
        Map<Long, List<Cambio>> cambi = new HashMap<>();
        Blocchi.leggi(
                connessione,
                "SELECT M.RECORD_ID, M.ID, M.IMPORTAZIONE_ID, M.NUMERO_RIGA, M.VERSIONE_PRIMA,"
                        + " M.VERSIONE_DOPO, M.RIPRISTINATA FROM "
                        + tabella
                        + " T JOIN MODIFICA M ON M.TABELLA = ? AND M.RECORD_ID = T.ID"
                        + " JOIN IMPORTAZIONE I ON I.ID = M.IMPORTAZIONE_ID"
                        + " WHERE I.SCOPO = 'IMPORTAZIONE' AND T.ID IN ",
                List.of(tabella),
                id,
                r -> cambi.computeIfAbsent(r.getLong(1), n -> new ArrayList<>()).add(cambio(r)));
        return cambi;
    }

    private static Cambio cambio(ResultSet r) throws SQLException {
        int data = r.getInt(7);
        Integer ripristinata = r.wasNull() ? null : data;
        return new Cambio(
                r.getLong(2), r.getLong(3), r.getLong(4), r.getInt(5), r.getInt(6), ripristinata);
    }
}
