// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The orders a list can be asked for. Only names of this table are known; what comes from a page is
 * looked up here and never part of the query.
 *
 * @param iniziale order without a wish, as it stands after ORDER BY
 * @param spareggio path of a unique column: two rows never change places between two pages
 * @param colonne sort name to the paths it sorts by, in turn
 */
public record Ordine(String iniziale, String spareggio, Map<String, List<String>> colonne) {

    /**
     * The ORDER BY clause for the window; rows without a value are last in both directions.
     *
     * @throws IllegalArgumentException when there is no such sort name
     */
    public String clausola(Finestra finestra) {
        if (finestra.ordina() == null) {
            return naturale();
        }
        List<String> percorsi = colonne.get(finestra.ordina());
        if (percorsi == null) {
            throw new IllegalArgumentException("No sort column " + finestra.ordina());
        }
        String verso = finestra.crescente() ? " ASC NULLS LAST" : " DESC NULLS LAST";
        StringJoiner clausola = new StringJoiner(", ", " ORDER BY ", ", " + spareggio);
        for (String percorso : percorsi) {
            clausola.add(percorso + verso);
        }
        return clausola.toString();
    }

    String naturale() {
        return " ORDER BY " + iniziale + ", " + spareggio;
    }
}
