// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.Identificativi;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps in MODIFICA how the records were that an import is about to change, so that it can be
 * undone. One query per block of records and one JDBC batch.
 *
 * <p>The guard of the update that follows proves the image: if someone writes a record between the
 * look-up, the image and the update, the update finds another version and the chunk goes back with
 * its images.
 */
final class PrimeImmagini {

    /** Oracle takes at most 1,000 values in a list. */
    private static final int MASSIMO_IN = 500;

    private record Immagine(Noto record, String tabella, String prima) {}

    private final long importazione;
    private final Identificativi identificativi;

    PrimeImmagini(long importazione, Identificativi identificativi) {
        this.importazione = importazione;
        this.identificativi = identificativi;
    }

    /** To be called before the update; a record that is gone is left to its guard. */
    void conserva(Connection c, String tabella, List<? extends Noto> modificati)
            throws SQLException {
        if (modificati.isEmpty()) {
            return;
        }
        Map<Long, String> prima = new HashMap<>();
        JsonBuilderFactory json = Json.createBuilderFactory(Map.of());
        for (int da = 0; da < modificati.size(); da += MASSIMO_IN) {
            int a = Math.min(modificati.size(), da + MASSIMO_IN);
            leggi(c, tabella, modificati.subList(da, a), json, prima);
        }
        modifica()
                .inserisci(
                        c,
                        modificati.stream()
                                .filter(n -> prima.containsKey(n.id))
                                .map(n -> new Immagine(n, tabella, prima.get(n.id)))
                                .toList());
    }

    private Tabella<Immagine> modifica() {
        return new Tabella<Immagine>("MODIFICA")
                .fissa("ID", i -> identificativi.id())
                .fissa("IMPORTAZIONE_ID", i -> importazione)
                .fissa("NUMERO_RIGA", i -> i.record().riga)
                .fissa("TABELLA", Immagine::tabella)
                .fissa("RECORD_ID", i -> i.record().id)
                .fissa("VERSIONE_PRIMA", i -> i.record().versioneLetta())
                .fissa("VERSIONE_DOPO", i -> i.record().versione())
                .fissa("PRIMA", Immagine::prima);
    }

    private static void leggi(
            Connection c,
            String tabella,
            List<? extends Noto> blocco,
            JsonBuilderFactory json,
            Map<Long, String> prima)
            throws SQLException {
        String segnaposto = String.join(", ", Collections.nCopies(blocco.size(), "?"));
        String sql = "SELECT * FROM " + tabella + " WHERE ID IN (" + segnaposto + ")";
        try (PreparedStatement comando = c.prepareStatement(sql)) {
            for (int i = 0; i < blocco.size(); i++) {
                comando.setLong(i + 1, blocco.get(i).id);
            }
            try (ResultSet r = comando.executeQuery()) {
                while (r.next()) {
                    prima.put(r.getLong("ID"), immagine(r, json).toString());
                }
            }
        }
    }

    /** Every column in the order of the table; a value is a string or null. */
    private static JsonObject immagine(ResultSet r, JsonBuilderFactory json) throws SQLException {
        JsonObjectBuilder immagine = json.createObjectBuilder();
        ResultSetMetaData colonne = r.getMetaData();
        for (int i = 1; i <= colonne.getColumnCount(); i++) {
            String valore = valore(r, i, colonne.getColumnType(i));
            if (valore == null) {
                immagine.addNull(colonne.getColumnName(i));
            } else {
                immagine.add(colonne.getColumnName(i), valore);
            }
        }
        return immagine.build();
    }

    private static String valore(ResultSet r, int colonna, int tipo) throws SQLException {
        return switch (tipo) {
            case Types.NUMERIC, Types.DECIMAL -> {
                BigDecimal numero = r.getBigDecimal(colonna);
                yield numero == null ? null : numero.toPlainString();
            }
            case Types.DATE, Types.TIMESTAMP -> {
                LocalDateTime istante = r.getObject(colonna, LocalDateTime.class);
                yield istante == null ? null : iso(istante);
            }
            default -> r.getString(colonna);
        };
    }

    /** Oracle and H2 in its mode give a DATE a time: at midnight it is a day. */
    private static String iso(LocalDateTime istante) {
        return istante.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? istante.toLocalDate().toString()
                : istante.toString();
    }
}
