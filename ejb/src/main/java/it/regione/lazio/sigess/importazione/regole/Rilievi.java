// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the findings of one row, all of them: a rule reports, it never throws. */
public final class Rilievi {

    private final List<Rilievo> tutti = new ArrayList<>();

    public void segnala(String codice, Campo campo, String valore, Object... argomenti) {
        segnala(codice, campo.percorso(), valore, argomenti);
    }

    public void segnala(String codice, String percorso, String valore, Object... argomenti) {
        List<String> testi = Arrays.stream(argomenti).map(String::valueOf).toList();
        tutti.add(new Rilievo(codice, percorso, valore, testi));
    }

    public List<Rilievo> tutti() {
        return List.copyOf(tutti);
    }
}
