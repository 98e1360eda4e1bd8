// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/**
 * How many records of a table an undo takes away, puts back and leaves.
 *
 * @param tabella name in the database
 */
public record ContoAnnullamento(String tabella, long elimina, long ripristina, long resta) {}
