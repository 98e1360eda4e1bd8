// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** How a benefit (of SINBA, a minor) of a file stands against the file before it. */
public enum TipoConfronto {
    /** In this file only. */
    NUOVO,
    /** In both, with other content, or cancelled in one of them. */
    VARIATO,
    /** In the file before only: nothing is done about it. */
    CESSATO,
    /** The same request under another codice fiscale: one of the two is wrong. */
    ALTRO_CF,
    /** Cancelled by this file, and not in the file before. */
    ANNULLATO,
    /** Rejected or parked in the file before, so that there is nothing to compare with. */
    NON_CONFRONTATO,
    /** Rejected or parked in this file: it says nothing yet. */
    SOSPESO
}
