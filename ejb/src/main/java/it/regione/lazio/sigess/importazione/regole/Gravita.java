// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

/** What a finding does to its row: an error rejects it, a warning lets it in. */
public enum Gravita {
    ERRORE,
    AVVISO;

    /** The letter after the dash of the code tells: {@code SIUSS-E…} or {@code SIUSS-A…}. */
    public static Gravita delCodice(String codice) {
        return codice.startsWith("SIUSS-E") ? ERRORE : AVVISO;
    }
}
