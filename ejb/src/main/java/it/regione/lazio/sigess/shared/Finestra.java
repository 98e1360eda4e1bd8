// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

/**
 * The part of a list that a page asks for.
 *
 * @param primo index of the first row, from 0
 * @param quanti how many rows at the most
 * @param ordina name of the sort column as the page knows it, null for the natural order
 * @param crescente ascending
 */
public record Finestra(int primo, int quanti, String ordina, boolean crescente) {}
