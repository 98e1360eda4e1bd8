// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Does what was decided on the records of one table. Each statement is guarded by the version that
 * the decision was taken on.
 */
final class Esecuzione {

    private final Connection connessione;
    private final String tabella;

    Esecuzione(Connection connessione, String tabella) {
        this.connessione = connessione;
        this.tabella = tabella;
    }

    void esegui(List<Toccato> toccati) throws SQLException {
        elimina(toccati.stream().filter(t -> t.azione() == Azione.ELIMINA).toList());
        ripristina(toccati.stream().filter(t -> t.azione() == Azione.RIPRISTINA).toList());
    }

    /** Rows without version, found by one of their columns. */
    static void elimina(Connection c, String tabella, String colonna, List<Long> valori)
            throws SQLException {
        if (valori.isEmpty()) {
            return;
        }
        try (PreparedStatement comando =
                c.prepareStatement("DELETE FROM " + tabella + " WHERE " + colonna + " = ?")) {
            for (long valore : valori) {
                comando.setLong(1, valore);
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    private void elimina(List<Toccato> eliminati) throws SQLException {
        if (eliminati.isEmpty()) {
            return;
        }
        try (PreparedStatement comando =
                connessione.prepareStatement(
                        "DELETE FROM " + tabella + " WHERE ID = ? AND VERSIONE = ?")) {
            for (Toccato t : eliminati) {
                comando.setLong(1, t.id);
                comando.setInt(2, t.versione);
                comando.addBatch();
            }
            verifica(comando.executeBatch());
        }
        segna(eliminati, 0);
    }

    private void ripristina(List<Toccato> cambiati) throws SQLException {
        if (cambiati.isEmpty()) {
            return;
        }
        Map<String, Integer> tipi = tipi();
        Map<List<String>, List<Toccato>> perColonne =
                cambiati.stream()
                        .collect(
                                Collectors.groupingBy(
                                        t ->
                                                tipi.keySet().stream()
                                                        .filter(t.immagine.colonne()::contains)
                                                        .toList()));
        for (Map.Entry<List<String>, List<Toccato>> gruppo : perColonne.entrySet()) {
            ripristina(gruppo.getKey(), tipi, gruppo.getValue());
        }
        segna(cambiati, 1);
    }

    private void ripristina(List<String> colonne, Map<String, Integer> tipi, List<Toccato> gruppo)
            throws SQLException {
        String sql =
                "UPDATE "
                        + tabella
                        + colonne.stream()
                                .map(c -> c + " = ?, ")
                                .collect(Collectors.joining("", " SET ", ""))
                        + "VERSIONE = VERSIONE + 1 WHERE ID = ? AND VERSIONE = ?";
        try (PreparedStatement comando = connessione.prepareStatement(sql)) {
            for (Toccato t : gruppo) {
                int n = 0;
                for (String colonna : colonne) {
                    comando.setObject(++n, t.immagine.valore(colonna, tipi.get(colonna)));
                }
                comando.setLong(++n, t.id);
                comando.setInt(++n, t.versione);
                comando.addBatch();
            }
            verifica(comando.executeBatch());
        }
    }

    /** The columns of the table as it is today: an image may be older than one of them. */
    private Map<String, Integer> tipi() throws SQLException {
        try (PreparedStatement comando =
                connessione.prepareStatement("SELECT * FROM " + tabella + " WHERE 1 = 0")) {
            ResultSetMetaData colonne = comando.executeQuery().getMetaData();
            Map<String, Integer> tipi = new LinkedHashMap<>();
            for (int i = 1; i <= colonne.getColumnCount(); i++) {
                tipi.put(colonne.getColumnName(i), colonne.getColumnType(i));
            }
            tipi.remove("ID");
            tipi.remove("VERSIONE");
            return tipi;
        }
    }

    /** Tells the changes that they were taken back, and at which version the record stands. */
    private void segna(List<Toccato> toccati, int passo) throws SQLException {
        List<long[]> righe = new ArrayList<>();
        for (Toccato t : toccati) {
            long data = passo == 0 ? 0 : t.versione + passo;
            t.storia.propri().forEach(c -> righe.add(new long[] {data, c.id()}));
        }
        if (righe.isEmpty()) {
            return;
        }
        try (PreparedStatement comando =
                connessione.prepareStatement("UPDATE MODIFICA SET RIPRISTINATA = ? WHERE ID = ?")) {
            for (long[] riga : righe) {
                comando.setLong(1, riga[0]);
                comando.setLong(2, riga[1]);
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    private void verifica(int... righe) {
        for (int toccate : righe) {
            if (toccate == 0) {
                throw new IllegalStateException(tabella + ": changed by someone else");
            }
        }
    }
}
