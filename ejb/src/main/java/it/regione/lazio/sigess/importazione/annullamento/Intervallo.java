// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

/**
 * The rows of the ledger that one transaction of an undo works on, for the records of one table.
 * All interventions go first, then the forms, the cases, the persons with their addresses; within
 * each from the last row to the first.
 *
 * @param fase which records
 * @param da first row
 * @param a last row
 */
public record Intervallo(Fase fase, long da, long a) {

    private static final int AMPIEZZA = 1000;

    /** How many there are for a ledger of {@code righe} rows. */
    public static long quanti(long righe) {
        return perFase(righe) * Fase.values().length;
    }

    /** The one at this place, from 0. */
    public static Intervallo di(long posto, long righe) {
        long perFase = perFase(righe);
        long a = righe - posto % perFase * AMPIEZZA;
        return new Intervallo(
                Fase.values()[(int) (posto / perFase)], Math.max(1, a - AMPIEZZA + 1), a);
    }

    private static long perFase(long righe) {
        return (righe + AMPIEZZA - 1) / AMPIEZZA;
    }
}
