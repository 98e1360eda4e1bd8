// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.util.List;

/**
 * A labelled value of a page.
 *
 * @param etichetta Italian label or question
 * @param valore what the page writes by its type; null when not given
 */
public record Voce(String etichetta, Object valore) {

    /** The value as a list: every answer of a repeated question, else one or none. */
    public List<?> valori() {
        if (valore instanceof List<?> piu) {
            return piu;
        }
        return valore == null ? List.of() : List.of(valore);
    }
}
