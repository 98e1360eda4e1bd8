// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

/** Whether a case has a closing date. */
public enum StatoPresa {
    APERTA,
    CHIUSA
}
