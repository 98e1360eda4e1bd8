// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether rows decided now do what the ledger of the confirmed preview says: same outcome, same
 * key, same findings of the same severity, same records at the same versions. Records to be made
 * have the same provisional ids in both.
 */
final class ComeMostrato {

    private static final String REGISTRO =
            "SELECT NUMERO, ESITO, CHIAVE, NVL(CODICI, ' ') AS CODICI, "
                    + Stream.of(Oggetto.values())
                            .map(o -> o + "_ID, " + o + "_PRIMA, " + o + "_DOPO")
                            .collect(Collectors.joining(", "))
                    + " FROM RIGA_IMPORTAZIONE"
                    + " WHERE IMPORTAZIONE_ID = ? AND NUMERO BETWEEN ? AND ?";

    /** A rule may be an error today that was a warning, on a row that another one rejects. */
    private static final String GRAVITA =
            "SELECT NUMERO_RIGA, CODICE, GRAVITA FROM RILIEVO"
                    + " WHERE IMPORTAZIONE_ID = ? AND NUMERO_RIGA BETWEEN ? AND ?";

    private ComeMostrato() {}

    /** {@code tracce} are of rows that follow each other. */
    static boolean uguale(Connection c, ContestoImportazione contesto, List<Traccia> tracce)
            throws SQLException {
        Map<Long, List<Object>> mostrate = new HashMap<>();
        leggi(c, REGISTRO, contesto, tracce, r -> mostrate.put(r.getLong("NUMERO"), mostrata(r)));
        Map<Long, Set<String>> gravita = new HashMap<>();
        leggi(
                c,
                GRAVITA,
                contesto,
                tracce,
                r ->
                        gravita.computeIfAbsent(r.getLong(1), k -> new HashSet<>())
                                .add(r.getString(2) + " " + r.getString(3)));
        return tracce.stream()
                .allMatch(
                        t ->
                                decisa(t).equals(mostrate.get(t.numero()))
                                        && gravita(t)
                                                .equals(
                                                        gravita.getOrDefault(
                                                                t.numero(), Set.of())));
    }

    private static void leggi(
            Connection c,
            String sql,
            ContestoImportazione contesto,
            List<Traccia> tracce,
            Blocchi.Riga riga)
            throws SQLException {
        try (PreparedStatement comando = c.prepareStatement(sql)) {
            comando.setLong(1, contesto.anteprima());
            comando.setLong(2, tracce.get(0).numero());
            comando.setLong(3, tracce.get(tracce.size() - 1).numero());
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    riga.leggi(r);
                }
            }
        }
    }

    private static Set<String> gravita(Traccia traccia) {
        return traccia.rilievi.stream()
                .map(r -> r.codice() + " " + r.gravita())
                .collect(Collectors.toSet());
    }

    private static List<Object> mostrata(ResultSet r) throws SQLException {
        List<Object> riga = new ArrayList<>();
        riga.add(r.getString("ESITO"));
        riga.add(r.getString("CHIAVE"));
        riga.add(r.getString("CODICI").strip());
        for (Oggetto oggetto : Oggetto.values()) {
            for (String colonna : List.of("_ID", "_PRIMA", "_DOPO")) {
                long valore = r.getLong(oggetto + colonna);
                riga.add(r.wasNull() ? null : valore);
            }
        }
        return riga;
    }

    private static List<Object> decisa(Traccia traccia) {
        List<Object> riga = new ArrayList<>();
        riga.add(traccia.esito.name());
        riga.add(traccia.chiave);
        riga.add(Registro.codici(traccia));
        for (Oggetto oggetto : Oggetto.values()) {
            riga.add(traccia.id(oggetto));
            riga.add(lungo(traccia.prima(oggetto)));
            riga.add(lungo(traccia.dopo(oggetto)));
        }
        return riga;
    }

    private static Long lungo(Integer versione) {
        return versione == null ? null : versione.longValue();
    }
}
