// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import java.util.HashSet;
import java.util.Set;

/**
 * Where a function is open to a person: the units of their enablements and all those below.
 *
 * @param tutto the whole tree, also what no unit of it can be told of
 * @param unita codes; not all of them when {@code tutto}
 */
public record Ambito(boolean tutto, Set<String> unita) {

    public static final Ambito TUTTO = new Ambito(true, Set.of());
    public static final Ambito NESSUNO = new Ambito(false, Set.of());

    public Ambito {
        unita = Set.copyOf(unita);
    }

    public static Ambito di(Set<String> unita) {
        return new Ambito(false, unita);
    }

    /** Whether the unit is one of these; an unknown one is so only of the whole. */
    public boolean comprende(String codice) {
        return tutto || codice != null && unita.contains(codice);
    }

    /** These units and those of the other. */
    public Ambito e(Ambito altro) {
        if (tutto || altro.tutto) {
            return TUTTO;
        }
        Set<String> insieme = new HashSet<>(unita);
        insieme.addAll(altro.unita);
        return di(insieme);
    }
}
