// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

/** How an operation ended, as the audit names it. */
public enum EsitoAccesso {
    OK,
    NEGATO,
    NON_TROVATO
}
