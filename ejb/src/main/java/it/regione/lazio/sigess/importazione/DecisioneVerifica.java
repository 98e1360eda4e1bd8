// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.util.Map;

/**
 * What a person decides of an item of the queue.
 *
 * @param candidato record that the choice is about; null when it needs none
 * @param nota free text, may be null
 * @param operatore staff code of who decides
 * @param versioni of the candidates as who decides has seen them; null when they were not shown,
 *     because the choice is made for many items
 */
public record DecisioneVerifica(
        SceltaVerifica scelta,
        Long candidato,
        String nota,
        String operatore,
        Map<Long, Integer> versioni) {

    /** Whether nobody has looked at the records of this very item. */
    public boolean insieme() {
        return versioni == null;
    }
}
