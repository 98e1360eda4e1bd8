// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.Modifica;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps in MODIFICA how the records were that an import is about to change, so that it can be
 * undone, and what becomes of them, so that it can be shown. One query per block of records and one
 * JDBC batch. A preview keeps the same, on the records that are there.
 *
 * <p>The guard of the update that follows proves the image: if someone writes a record between the
 * look-up, the image and the update, the update finds another version and the chunk goes back with
 * its images.
 */
final class PrimeImmagini {

    private static final String MOSTRATI =
            "SELECT ID, RECORD_ID, DOPO FROM MODIFICA WHERE TABELLA = ? AND IMPORTAZIONE_ID = ?"
                    + " AND RECORD_ID IN ";

    /** What an earlier chunk of a preview makes of a record; the later of two comes after. */
    private record Mostrato(long record, JsonObject dopo) {}

    private record Immagine(Noto record, String tabella, JsonObject prima, JsonObject dopo) {}

    private final ContestoImportazione contesto;
    private final Identificativi identificativi;

    PrimeImmagini(ContestoImportazione contesto, Identificativi identificativi) {
        this.contesto = contesto;
        this.identificativi = identificativi;
    }

    /** To be called before the update; a record that is gone is left to its guard. */
    <N extends Noto> void conserva(Connection c, Tabella<N> tabella, List<N> modificati)
            throws SQLException {
        if (modificati.isEmpty()) {
            return;
        }
        Map<Long, JsonObject> prima = new HashMap<>();
        List<Long> record = modificati.stream().map(n -> n.id).toList();
        leggi(c, tabella.nome(), record, prima);
        modifica()
                .inserisci(
                        c,
                        modificati.stream()
                                .filter(n -> prima.containsKey(n.id))
                                .map(n -> immagine(tabella, n, prima.get(n.id)))
                                .toList());
    }

    private static <N extends Noto> Immagine immagine(
            Tabella<N> tabella, N noto, JsonObject prima) {
        Map<String, Object> valori = tabella.valori(noto);
        if (noto instanceof SoggettoNoto soggetto) {
            valori.put(Modifica.INDIRIZZI, soggetto.nuoviIndirizzi());
        }
        return new Immagine(noto, tabella.nome(), prima, NuoviValori.diversi(prima, valori));
    }

    private Tabella<Immagine> modifica() {
        return new Tabella<Immagine>("MODIFICA")
                .fissa("ID", i -> identificativi.id())
                .fissa("IMPORTAZIONE_ID", i -> contesto.importazione())
                .fissa("NUMERO_RIGA", i -> i.record().riga)
                .fissa("TABELLA", Immagine::tabella)
                .fissa("RECORD_ID", i -> i.record().id)
                .fissa("VERSIONE_PRIMA", i -> i.record().versioneLetta())
                .fissa("VERSIONE_DOPO", i -> i.record().versione())
                .fissa("PRIMA", i -> i.prima().toString())
                .fissa("DOPO", i -> i.dopo().toString());
    }

    private void leggi(Connection c, String tabella, List<Long> record, Map<Long, JsonObject> prima)
            throws SQLException {
        String sql = "SELECT * FROM " + tabella + " WHERE ID IN ";
        Blocchi.leggi(c, sql, List.of(), record, r -> prima.put(r.getLong("ID"), immagine(r)));
        if (contesto.soloAnteprima()) {
            comeMostrati(c, tabella, record, prima);
        }
    }

    /** A record that an earlier chunk of this preview changes is, for this one, as changed. */
    private void comeMostrati(
            Connection c, String tabella, List<Long> record, Map<Long, JsonObject> prima)
            throws SQLException {
        Map<Long, Mostrato> mostrati = new TreeMap<>();
        Blocchi.leggi(
                c,
                MOSTRATI,
                List.of(tabella, contesto.importazione()),
                record,
                r -> {
                    JsonObject dopo = NuoviValori.leggi(r.getString("DOPO"));
                    mostrati.put(r.getLong("ID"), new Mostrato(r.getLong("RECORD_ID"), dopo));
                });
        for (Mostrato mostrato : mostrati.values()) {
            prima.computeIfPresent(
                    mostrato.record(), (id, letto) -> NuoviValori.sopra(letto, mostrato.dopo()));
        }
    }

    /** Every column in the order of the table; a value is a string or null. */
    private static JsonObject immagine(ResultSet r) throws SQLException {
        JsonObjectBuilder immagine = NuoviValori.JSON.createObjectBuilder();
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
