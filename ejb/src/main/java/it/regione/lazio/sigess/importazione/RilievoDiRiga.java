// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/** What was found on a row, as it was told on the day of the import. */
public record RilievoDiRiga(
        Long riga, String codice, String campo, String valore, String regola, String rimedio) {}
