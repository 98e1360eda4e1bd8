// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** Where a proposed value of a person stands. */
public enum StatoVariazione {
    PROPOSTA,
    ACCETTATA,
    RIFIUTATA,
    /** A newer flow proposed another value, or the record says so by now. */
    SUPERATA
}
