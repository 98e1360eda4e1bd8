// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The severities that an administrator chose, by code; every other rule has the one it was
 * delivered with. It can be written as a text, which an import keeps: what is decided of its rows
 * is the same before and after a restart, whatever is changed meanwhile.
 */
public final class Severita {

    /** As delivered. */
    public static final Severita PREDEFINITE = new Severita(Map.of());

    /** Not empty: Oracle keeps no empty text, and null is an import that has none yet. */
    private static final String NESSUNA = "-";

    private final Map<String, Gravita> scelte;

    public Severita(Map<String, Gravita> scelte) {
        this.scelte = new TreeMap<>(scelte);
    }

    /** What {@link #testo()} wrote. */
    public static Severita delTesto(String testo) {
        Map<String, Gravita> scelte = new TreeMap<>();
        if (!NESSUNA.equals(testo)) {
            for (String voce : testo.split(" ")) {
                int uguale = voce.indexOf('=');
                scelte.put(voce.substring(0, uguale), Gravita.valueOf(voce.substring(uguale + 1)));
            }
        }
        return new Severita(scelte);
    }

    /** {@code SIUSS-A0601=ERRORE SIUSS-A1709=AVVISO}, or a dash. */
    public String testo() {
        return scelte.isEmpty()
                ? NESSUNA
                : scelte.entrySet().stream()
                        .map(s -> s.getKey() + "=" + s.getValue())
                        .collect(joining(" "));
    }

    /** A choice beyond the limits of the rule, which another version may have had, is not heard. */
    public Gravita di(Catalogata regola) {
        Gravita scelta = scelte.get(regola.codice());
        return scelta != null && regola.ammesse().contains(scelta) ? scelta : regola.gravita();
    }

    /** The same choices, but those that their rules do not hear. */
    Severita entroILimiti(Stream<Catalogata> regole) {
        Map<String, Gravita> valide = new TreeMap<>();
        regole.filter(r -> scelte.containsKey(r.codice()))
                .forEach(r -> valide.put(r.codice(), di(r)));
        return new Severita(valide);
    }

    /** Severity of a finding of a rule that is applied. */
    Gravita di(String codice) {
        Gravita scelta = scelte.get(codice);
        return scelta == null ? Gravita.delCodice(codice) : scelta;
    }
}
