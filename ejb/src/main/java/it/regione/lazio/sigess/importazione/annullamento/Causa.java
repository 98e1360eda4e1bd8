// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

/** Why an undo leaves a record as it is. */
public enum Causa {
    /** A later import changed it. */
    IMPORTAZIONE,
    /** It was changed, and no import did it. */
    PERSONA,
    /** A person decided what this row of the import does. */
    VERIFICA,
    /** A later import found it as it is and relies on it. */
    INCONTRATO,
    /** Records that stay belong to it. */
    DIPENDENTI,
    /** Its before-image belongs to a record that is gone. */
    RIFERIMENTO,
    /** Another open case has taken the place of this one. */
    POSTO
}
