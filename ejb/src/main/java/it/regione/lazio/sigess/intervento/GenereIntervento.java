// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

/** The three kinds of intervention of the manual. */
public enum GenereIntervento {
    ECONOMICO,
    PRESTAZIONI,
    STRUTTURA
}
