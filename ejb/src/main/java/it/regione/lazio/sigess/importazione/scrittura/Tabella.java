// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table and where each of its columns takes its value from: one JDBC batch writes the new rows of
 * a chunk, one the changed ones. Names are constants of this package, values always parameters.
 */
public final class Tabella<T> {

    private record Colonna<T>(String nome, Function<T, Object> valore) {}

    private final String nome;
    private final List<Colonna<T>> fisse = new ArrayList<>();
    private final List<Colonna<T>> variabili = new ArrayList<>();

    public Tabella(String nome) {
        this.nome = nome;
    }

    String nome() {
        return nome;
    }

    /** A column that is written once, with the row. */
    public Tabella<T> fissa(String colonna, Function<T, Object> valore) {
        fisse.add(new Colonna<>(colonna, valore));
        return this;
    }

    /** A column that an update writes too. */
    Tabella<T> variabile(String colonna, Function<T, Object> valore) {
        variabili.add(new Colonna<>(colonna, valore));
        return this;
    }

    /** The columns that an update writes, with their new values. */
    Map<String, Object> valori(T riga) {
        Map<String, Object> valori = new LinkedHashMap<>();
        variabili.forEach(c -> valori.put(c.nome(), c.valore().apply(riga)));
        return valori;
    }

    public void inserisci(Connection connessione, Collection<T> righe) throws SQLException {
        if (righe.isEmpty()) {
            return;
        }
        List<Colonna<T>> colonne = Stream.concat(fisse.stream(), variabili.stream()).toList();
        String sql =
                "INSERT INTO "
                        + nome
                        + colonne.stream()
                                .map(Colonna::nome)
                                .collect(Collectors.joining(", ", " (", ")"))
                        + colonne.stream()
                                .map(c -> "?")
                                .collect(Collectors.joining(", ", " VALUES (", ")"));
        try (PreparedStatement comando = connessione.prepareStatement(sql)) {
            for (T riga : righe) {
                riempi(comando, colonne, riga);
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    /**
     * Writes the variable columns and raises the version.
     *
     * @throws IllegalStateException when a row is not at the version that was read: somebody wrote
     *     it meanwhile, the whole chunk has to go back
     */
    static <N extends Noto> void aggiorna(
            Connection connessione, Tabella<N> tabella, Collection<N> righe) throws SQLException {
        if (righe.isEmpty()) {
            return;
        }
        String sql = tabella.imposta() + ", VERSIONE = VERSIONE + 1 WHERE ID = ? AND VERSIONE = ?";
        try (PreparedStatement comando = connessione.prepareStatement(sql)) {
            for (N riga : righe) {
                int n = riempi(comando, tabella.variabili, riga);
                comando.setLong(n + 1, riga.id);
                comando.setInt(n + 2, riga.versioneLetta());
                comando.addBatch();
            }
            for (int toccate : comando.executeBatch()) {
                if (toccate == 0) {
                    throw new IllegalStateException(tabella.nome + ": changed by someone else");
                }
            }
        }
    }

    /** Writes the variable columns of rows that keep their version. */
    static <N extends Noto> void conferma(
            Connection connessione, Tabella<N> tabella, Collection<N> righe) throws SQLException {
        if (righe.isEmpty()) {
            return;
        }
        String sql = tabella.imposta() + " WHERE ID = ?";
        try (PreparedStatement comando = connessione.prepareStatement(sql)) {
            for (N riga : righe) {
                comando.setLong(riempi(comando, tabella.variabili, riga) + 1, riga.id);
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    private String imposta() {
        return "UPDATE "
                + nome
                + variabili.stream()
                        .map(c -> c.nome() + " = ?")
                        .collect(Collectors.joining(", ", " SET ", ""));
    }

    private static <T> int riempi(PreparedStatement comando, List<Colonna<T>> colonne, T riga)
            throws SQLException {
        int n = 0;
        for (Colonna<T> colonna : colonne) {
            comando.setObject(++n, colonna.valore().apply(riga));
        }
        return n;
    }
}
