// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.util.List;

/**
 * A piece of work of the server, followed from outside in the database.
 *
 * @param table where it has its line
 * @param column that says how much of it is committed
 * @param key condition that finds the line, with one parameter
 */
record Seguito(Motore engine, String table, String column, String key, long parameter) {

    private static final String INSTANCE =
            "ISTANZA_JOB = (SELECT E.JOBINSTANCEID FROM JOB_EXECUTION E"
                    + " WHERE E.JOBEXECUTIONID = ?)";

    private static final List<String> ENDED =
            List.of("COMPLETATA", "GIA_IMPORTATA", "RIFIUTATA", "FALLITA", "COMPLETATO", "FALLITO");

    /** An import, or a preview, that the console started with this execution. */
    static Seguito ofExecution(Motore engine, long execution) {
        return new Seguito(engine, "IMPORTAZIONE", "LETTE", INSTANCE, execution);
    }

    /** An import, or a preview, that a page asked for. */
    static Seguito ofImport(Motore engine, long id) {
        return new Seguito(engine, "IMPORTAZIONE", "LETTE", "ID = ?", id);
    }

    /** An undo that the console started with this execution. */
    static Seguito ofUndo(Motore engine, long execution) {
        return new Seguito(engine, "ANNULLAMENTO", "PASSI_FATTI", INSTANCE, execution);
    }

    long id() {
        return Long.parseLong(look("ID").get(0));
    }

    boolean concluded() {
        return look("STATO").stream().anyMatch(ENDED::contains);
    }

    /** In this state, or already past it. */
    boolean at(String state) {
        List<String> order = List.of("IN_CODA", "IN_AVVIO", "IN_ANALISI", "IN_ATTESA", "IN_CORSO");
        return look("STATO").stream()
                .anyMatch(s -> s.equals(state) || order.indexOf(s) > order.indexOf(state));
    }

    int done() {
        return look(column).stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    }

    String state() {
        return String.join("", look("STATO"));
    }

    /** For people. */
    String where() {
        return String.join("", look("STATO || ' ' || " + column));
    }

    /** The execution that has the job in hand, 0 when none has. */
    long execution() {
        return engine
                .look(
                        "SELECT L.ESECUZIONE FROM LAVORO_IN_CORSO L JOIN "
                                + table
                                + " T ON T.ISTANZA_JOB = L.ISTANZA_JOB"
                                + " WHERE L.FINITO IS NULL AND T."
                                + key,
                        parameter)
                .stream()
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private List<String> look(String expression) {
        return engine.look("SELECT " + expression + " FROM " + table + " WHERE " + key, parameter);
    }
}
