// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

/** The three kinds of intervention of the manual. */
public enum GenereIntervento {
    ECONOMICO,
    PRESTAZIONI,
    STRUTTURA;

    /**
     * Kind of a benefit code that the table does not know, by its block: A1 economic contributions,
     * A2 interventions and services, A3 structures.
     */
    public static GenereIntervento delBlocco(String codicePrestazione) {
        return switch (codicePrestazione.charAt(1)) {
            case '1' -> ECONOMICO;
            case '2' -> PRESTAZIONI;
            default -> STRUTTURA;
        };
    }
}
