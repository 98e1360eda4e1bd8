// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** Life of an import. */
public enum StatoImportazione {
    IN_CODA,
    IN_ANALISI,
    IN_ATTESA,
    IN_CORSO,
    /** An undo was asked for and has not ended. */
    IN_ANNULLAMENTO,
    COMPLETATA,
    /** The same file with the same parameters is already in: nothing was done. */
    GIA_IMPORTATA,
    /** Refused before anything was written: parameters or file. */
    RIFIUTATA,
    /** Stopped on request: can be restarted, goes on from where it was. */
    INTERROTTA,
    FALLITA,
    /** A preview that nobody wants any more; its ledger goes. */
    ABBANDONATA,
    /** Undone: what it made is gone, what it changed is back, but for what was left. */
    ANNULLATA;

    /** Whether nothing more will happen by itself. */
    public boolean conclusa() {
        return ordinal() >= COMPLETATA.ordinal();
    }

    /** Whether what it left to people can be decided: it has ended and stands. */
    public boolean decidibile() {
        return conclusa() && this != ANNULLATA;
    }
}
