// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.shared.Normalizzazione;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether the names that a file gives to benefits fit their codes, as far as words can tell: a name
 * fits when one of its words begins like a word of the table's name. For one thread, since it
 * remembers the names it has seen: a file repeats few of them on very many rows.
 */
public final class Denominazioni {

    /** Letters that make two words alike: {@code assegno}, {@code assegnazioni}. */
    private static final int RADICE = 4;

    /** A file with more names than this has made them up row by row. */
    private static final int MASSIMO = 10_000;

    private final Map<String, Set<String>> radici = new HashMap<>();
    private final Map<String, Map<String, Boolean>> viste = new HashMap<>();
    private int quante;

    /**
     * @param tabella name of each benefit code; those without a name of their own are left out
     */
    public Denominazioni(Map<String, String> tabella) {
        tabella.forEach(
                (codice, nome) -> {
                    Set<String> parole = radici(nome);
                    if (!parole.isEmpty()) {
                        radici.put(codice, parole);
                        viste.put(codice, new HashMap<>());
                    }
                });
    }

    /** True also for a code without a name, and for a name without a word long enough. */
    public boolean affine(String codice, String denominazione) {
        Map<String, Boolean> delCodice = viste.get(codice);
        if (delCodice == null) {
            return true;
        }
        Boolean vista = delCodice.get(denominazione);
        if (vista == null) {
            vista = confronta(radici.get(codice), radici(denominazione));
            if (quante++ < MASSIMO) {
                delCodice.put(denominazione, vista);
            }
        }
        return vista;
    }

    private static boolean confronta(Set<String> delCodice, Set<String> delFile) {
        return delFile.isEmpty() || delFile.stream().anyMatch(delCodice::contains);
    }

    private static Set<String> radici(String nome) {
        Set<String> radici = new HashSet<>();
        for (String parola : Normalizzazione.confronto(nome).split(" ")) {
            if (parola.length() >= RADICE) {
                radici.add(parola.substring(0, RADICE));
            }
        }
        return radici;
    }
}
