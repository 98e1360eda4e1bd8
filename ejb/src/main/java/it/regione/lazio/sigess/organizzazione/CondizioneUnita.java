// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Conditions on units as they are put together, with the values of their slots. */
final class CondizioneUnita {

    /** Oracle takes a thousand values in a list. */
    private static final int MASSIMO = 500;

    private final List<Object> valori = new ArrayList<>();

    /** That the path leads to one of the units. */
    String fra(String percorso, Ambito ambito) {
        if (ambito.tutto()) {
            return "1 = 1";
        }
        List<String> unita = ambito.unita().stream().sorted().toList();
        if (unita.isEmpty()) {
            return "1 = 0";
        }
        StringJoiner oppure = new StringJoiner(" OR ", "(", ")");
        for (int da = 0; da < unita.size(); da += MASSIMO) {
            List<String> alcune = unita.subList(da, Math.min(unita.size(), da + MASSIMO));
            oppure.add(percorso + " IN " + valore(alcune));
        }
        return oppure.toString();
    }

    /** A slot with a value of its own. */
    String valore(Object valore) {
        valori.add(valore);
        return "{" + (valori.size() - 1) + "}";
    }

    Object[] valori() {
        return valori.toArray();
    }
}
