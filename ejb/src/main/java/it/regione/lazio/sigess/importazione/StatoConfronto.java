// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** Life of a comparison. */
public enum StatoConfronto {
    /** Will begin by itself. */
    IN_CODA,
    IN_CORSO,
    PRONTO,
    /** Stopped by a person, who may ask for it again. */
    INTERROTTO,
    FALLITO;

    /** Whether it is about to be made without anybody asking. */
    public boolean inArrivo() {
        return this == IN_CODA || this == IN_CORSO;
    }
}
