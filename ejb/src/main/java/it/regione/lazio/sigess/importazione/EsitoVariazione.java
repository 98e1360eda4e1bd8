// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** What became of a decision on a difference between a file and a person's record. */
public enum EsitoVariazione {
    ACCETTATA,
    RIFIUTATA,
    /** The record says so already, or the person is gone: closed without writing. */
    SUPERATA,
    /** The record changed meanwhile: the proposal is open again, beside the value of now. */
    RIPROPOSTA,
    /** Somebody else decided before: nothing was done. */
    GIA_DECISA
}
