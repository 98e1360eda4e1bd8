// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.banco;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What two databases hold, in figures, one beside the other. */
final class Contenuti {

    private static final List<String> DEI_SERVER =
            List.of(
                    "JOB_",
                    "STEP_",
                    "IMPORTAZIONE.",
                    "TURNO_",
                    "NODO.",
                    "LAVORO_",
                    "DATABASECHANGELOG");

    private Contenuti() {}

    /** What is about servers and their jobs is their affair; its rows are compared. */
    static Map<String, Long> deiDati(Map<String, Long> colonne) {
        Map<String, Long> dati = new TreeMap<>(colonne);
        dati.keySet().removeIf(c -> DEI_SERVER.stream().anyMatch(c::startsWith));
        return dati;
    }

    static void uguali(Map<String, Long> nostre, Map<String, Long> sue) {
        Map<String, String> diverse = new TreeMap<>();
        nostre.forEach(
                (nome, n) -> {
                    if (!n.equals(sue.get(nome))) {
                        diverse.put(nome, n + " / " + sue.get(nome));
                    }
                });
        if (!diverse.isEmpty() || nostre.size() != sue.size()) {
            throw new IllegalStateException("ours / yardstick: " + diverse);
        }
    }

    /**
     * Numbers of values, and of different ones, are equal; lengths may differ by a twentieth: ids.
     */
    static void simili(Map<String, Long> nostre, Map<String, Long> sue) {
        Map<String, Long> accostate = new TreeMap<>(sue);
        nostre.forEach(
                (nome, n) -> {
                    long suo = sue.getOrDefault(nome, -1L);
                    if (nome.endsWith(BancaDati.LUNGHEZZA) && Math.abs(n - suo) * 20 <= n) {
                        accostate.put(nome, n);
                    }
                });
        uguali(nostre, accostate);
    }
}
