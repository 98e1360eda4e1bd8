// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.util.Map;

/**
 * What became of the rejects of an import.
 *
 * @param corretti how many each correction closed, by its number
 * @param aMano how many a person closed
 */
public record RiepilogoScarti(long totale, long aperti, Map<Long, Long> corretti, long aMano) {}
