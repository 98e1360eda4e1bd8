// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.Lista;
import java.util.stream.Stream;

/**
 * How many records of a table an undo takes away, puts back and leaves.
 *
 * @param tabella name in the database
 */
public record ContoAnnullamento(String tabella, long elimina, long ripristina, long resta) {

    /** Whether its records are listed one by one: the entries of a form's lists are not. */
    public boolean elencabile() {
        return Stream.of(Lista.values()).noneMatch(l -> l.tabella().equals(tabella));
    }
}
