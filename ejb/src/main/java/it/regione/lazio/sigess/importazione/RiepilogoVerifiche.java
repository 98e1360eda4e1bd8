// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/**
 * What became of the parked rows of an import.
 *
 * @param aperte that wait for somebody, the repeated ones included
 * @param risolte that somebody has decided
 */
public record RiepilogoVerifiche(long aperte, long risolte) {}
