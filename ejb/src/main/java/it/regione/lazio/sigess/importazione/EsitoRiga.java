// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** What became of a row: exactly one of these for every row read (conservation). */
public enum EsitoRiga {
    CREATA,
    AGGIORNATA,
    INVARIATA,
    ANNULLATA,
    SCARTATA,
    ESCLUSA,
    PARCHEGGIATA
}
