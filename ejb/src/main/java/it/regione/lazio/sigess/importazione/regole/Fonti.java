// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static java.util.stream.Collectors.joining;

import it.regione.lazio.sigess.shared.Testi;
import java.util.stream.Stream;

/** The source of a rule in the words of the field: {@code specifica SIUSS, regola V4}. */
public final class Fonti {

    private static final Testi TESTI = Testi.di(Fonti.class);

    private Fonti() {}

    /** The single paragraphs of {@link Catalogata#fonte()}. */
    public static Stream<String> paragrafi(String fonte) {
        return Stream.of(fonte.split(", "));
    }

    static String inChiaro(String fonte) {
        return paragrafi(fonte)
                .map(Fonti::paragrafo)
                .distinct()
                .collect(joining(", ", TESTI.get("fonte") + ", ", ""));
    }

    private static String paragrafo(String paragrafo) {
        if (Character.isLetter(paragrafo.charAt(0))) {
            return TESTI.get("fonte.regola", paragrafo);
        }
        int punto = paragrafo.indexOf('.');
        if (punto < 0 || Character.isDigit(paragrafo.charAt(punto + 1))) {
            return TESTI.get("fonte.punto", paragrafo);
        }
        String capitolo = paragrafo.substring(0, punto);
        String campo = paragrafo.substring(punto + 1);
        return campo.length() == 1
                ? TESTI.get("fonte.punto", capitolo)
                : TESTI.get("fonte.campo", capitolo, campo);
    }
}
