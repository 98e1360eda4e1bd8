// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

/**
 * What a person decides of an item of the queue.
 *
 * @param candidato record that the choice is about; null when it needs none
 * @param nota free text, may be null
 * @param operatore staff code of who decides
 */
public record DecisioneVerifica(
        SceltaVerifica scelta, Long candidato, String nota, String operatore) {}
