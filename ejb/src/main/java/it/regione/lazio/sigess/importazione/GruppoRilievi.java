// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.shared.Testi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of an import that share their cause.
 *
 * @param righe how many rows have it
 */
public record GruppoRilievi(String codice, Gravita gravita, long righe) {

    /** Each group with the one derived from it right after it, else in the given order. */
    static List<GruppoRilievi> conDerivati(List<GruppoRilievi> gruppi) {
        Map<String, List<GruppoRilievi>> perRegola = new LinkedHashMap<>();
        gruppi.stream()
                .sorted(Comparator.comparing(g -> Rilievo.derivato(g.codice())))
                .forEach(
                        g ->
                                perRegola
                                        .computeIfAbsent(
                                                Rilievo.codiceDellaRegola(g.codice()),
                                                c -> new ArrayList<>())
                                        .add(g));
        return perRegola.values().stream().flatMap(List::stream).toList();
    }

    /** The cause in a few words. */
    public String titolo() {
        Testi testi = Testi.di(Regola.class);
        String titolo = testi.get(Rilievo.codiceDellaRegola(codice) + ".titolo");
        return Rilievo.derivato(codice) ? testi.get("derivato.titolo", titolo) : titolo;
    }
}
