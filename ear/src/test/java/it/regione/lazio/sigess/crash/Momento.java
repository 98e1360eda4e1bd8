// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

/** What the work was doing when it was killed. A run hits each of them, whatever it aims at. */
enum Momento {
    /** A part of an uploaded file was in the database. */
    CARICAMENTO,
    /** The server was starting. */
    AVVIO,
    ANALISI,
    RIGHE,
    /** All rows were written, and the import was not completed yet. */
    RICONCILIA,
    ANTEPRIMA,
    CONFERMA,
    ANNULLAMENTO,
    /** In the queue, between two steps, or just over: no run need hit it. */
    ALTRO;

    static Momento of(String what, String state, int done, int total) {
        boolean running = state.equals("IN_ANALISI") || state.equals("IN_CORSO");
        return switch (what) {
            case "preview" -> running ? ANTEPRIMA : ALTRO;
            case "confirmed" -> running ? CONFERMA : ALTRO;
            case "undo" -> running ? ANNULLAMENTO : ALTRO;
            default -> ofImport(state, done, total);
        };
    }

    private static Momento ofImport(String state, int done, int total) {
        if (state.equals("IN_ANALISI")) {
            return ANALISI;
        }
        if (!state.equals("IN_CORSO") || done == 0) {
            return ALTRO;
        }
        return done < total ? RIGHE : RICONCILIA;
    }
}
