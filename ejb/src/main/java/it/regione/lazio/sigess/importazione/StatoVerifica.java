// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** Where the question of a parked row stands. */
public enum StatoVerifica {
    APERTA,
    /** The same question is open already: its answer holds here too. */
    RIPETUTA,
    RISOLTA
}
