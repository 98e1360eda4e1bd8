// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of a record as the changes tell them, seen by the import that is undone.
 *
 * <p>Versions only go up: a record that a later undo has put back stands at a new version, which is
 * worth the one it was put back to.
 */
final class Storia {

    private final long importazione;
    private final boolean creato;
    private final int versione;
    private final List<Cambio> propri = new ArrayList<>();
    private final List<Cambio> altrui = new ArrayList<>();
    private final Map<Integer, Integer> ripristini = new HashMap<>();

    Storia(long importazione, boolean creato, int versione, List<Cambio> cambi) {
        this.importazione = importazione;
        this.creato = creato;
        this.versione = versione;
        cambi.stream().sorted(Comparator.comparingInt(Cambio::dopo)).forEach(this::aggiungi);
    }

    private void aggiungi(Cambio cambio) {
        if (!cambio.inVigore()) {
            ripristini.merge(cambio.ripristinata(), cambio.prima(), Math::min);
        } else if (cambio.importazione() == importazione) {
            propri.add(cambio);
        } else {
            altrui.add(cambio);
        }
    }

    /** What the import changed, the oldest first: the image of the first is the way back. */
    List<Cambio> propri() {
        return propri;
    }

    /** Whether the import made or changed the record, and no undo has taken that back. */
    boolean riguarda() {
        return creato || !propri.isEmpty();
    }

    /**
     * Whether the record stands as the import left it, with nobody between two changes of its own.
     */
    boolean comeLasciato() {
        int attesa = vale(versione);
        for (int i = propri.size() - 1; i >= 0; i--) {
            if (propri.get(i).dopo() != attesa) {
                return false;
            }
            attesa = vale(propri.get(i).prima());
        }
        return !creato || attesa == 1;
    }

    /** The first version that the import is answerable for. */
    int primaVersione() {
        return creato ? 1 : propri.get(0).dopo();
    }

    /** The last import that changed the record after this one and still stands. */
    Optional<Long> cambiatoDa() {
        return altrui.stream()
                .filter(c -> c.dopo() > primaVersione())
                .max(Comparator.comparingInt(Cambio::dopo))
                .map(Cambio::importazione);
    }

    private int vale(int data) {
        int v = data;
        while (ripristini.containsKey(v)) {
            v = ripristini.get(v);
        }
        return v;
    }
}
