// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** Life of an undo, or of a look at what it would do. */
public enum StatoAnnullamento {
    IN_CODA,
    /** Taken from the queue; its job is about to say so. */
    IN_AVVIO,
    IN_ATTESA,
    IN_CORSO,
    COMPLETATO,
    /** Stopped on request: goes on from where it was. */
    INTERROTTO,
    FALLITO,
    /** The database had moved since the look that was confirmed: nothing was undone. */
    RIFIUTATO;

    /** Whether nothing more will happen by itself. */
    public boolean concluso() {
        return ordinal() >= COMPLETATO.ordinal();
    }
}
