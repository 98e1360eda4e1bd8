// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

/** What a finding does to its row: an error rejects it, a warning lets it in. */
public enum Gravita {
    ERRORE,
    AVVISO,
    /** The rule is not applied: no finding has this. */
    DISATTIVATA;

    /**
     * The severity that a code was given when it was made: {@code SIUSS-E…} or {@code SIUSS-A…}. An
     * administrator may have chosen another one, which {@link Rilievo#gravita()} tells.
     */
    public static Gravita delCodice(String codice) {
        return codice.startsWith("SIUSS-E") ? ERRORE : AVVISO;
    }
}
