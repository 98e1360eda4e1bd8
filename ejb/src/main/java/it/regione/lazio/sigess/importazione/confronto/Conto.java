// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

/** What a comparison counts, in rows; the columns of CONFRONTO. */
public enum Conto {
    NUOVI,
    VARIATI,
    INVARIATI,
    CESSATI,
    ALTRO_CF,
    ANNULLATI,
    NON_CONFRONTATI,
    /** Rejected or parked in this file. */
    SOSPESI,
    /** Those of {@link #SOSPESI} that name something of the file before. */
    SOSPESI_CON_PRIMA,
    /** Another row of the same file, or of its correction, came after. */
    RIPETUTI,
    /** All rows of this file but those that its parameters left out. */
    RIGHE,
    /** Cancelled in the file before, and not named in this one. */
    PRIMA_ANNULLATI,
    PRIMA_SOSPESI,
    PRIMA_RIPETUTI,
    RIGHE_PRIMA
}
