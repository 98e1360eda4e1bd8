// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tree of the units, read whole: it is small, and a branch of it takes as many look-ups. */
final class AlberoUnita {

    private final Map<String, List<String>> figlie = new HashMap<>();

    AlberoUnita(EntityManager em) {
        for (Object[] unita :
                em.createQuery(
                                "SELECT p.codice, u.codice FROM UnitaOrganizzativa u JOIN u.padre p",
                                Object[].class)
                        .getResultList()) {
            figlie.computeIfAbsent((String) unita[0], p -> new ArrayList<>())
                    .add((String) unita[1]);
        }
    }

    /** The units and all those below; a tree that bites its tail ends all the same. */
    Set<String> conLeInferiori(Collection<String> unita) {
        Set<String> trovate = new HashSet<>(unita);
        Deque<String> daVedere = new ArrayDeque<>(unita);
        while (!daVedere.isEmpty()) {
            for (String figlia : figlie.getOrDefault(daVedere.pop(), List.of())) {
                if (trovate.add(figlia)) {
                    daVedere.push(figlia);
                }
            }
        }
        return trovate;
    }
}
