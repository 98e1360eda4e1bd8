// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.confronto;

import it.regione.lazio.sigess.importazione.confronto.Esito.Riga;

/**
 * Two lines that turned out to be about the same thing.
 *
 * @param tipo what {@code riga} becomes, as in CONFRONTO_RIGA
 * @param prima the line of the file before, no longer on its own
 */
public record Coppia(String tipo, Riga riga, Riga prima) {}
