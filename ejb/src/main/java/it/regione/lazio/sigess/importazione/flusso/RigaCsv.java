// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import java.io.Serializable;

/**
 * What a row was in a table.
 *
 * @param linea line of the file on which it begins, from 1, as an editor counts them
 * @param colonne columns that the head of the table has
 * @param celle cells of the row up to the last one that is not empty, or all when they are fewer
 */
public record RigaCsv(long linea, int colonne, int celle) implements Serializable {}
