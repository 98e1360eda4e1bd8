// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.shared.Ricerca;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Search by what people write of a code: {@code 2024/25}, {@code 2024/} or {@code 25}. */
final class CodiceIntervento {

    private static final Pattern FORMA =
            Pattern.compile("(?:(?<anno>\\d{4})\\s*/\\s*)?(?<progressivo>\\d{1,9})?");

    private CodiceIntervento() {}

    /** Narrows the search on {@code i}; a text that is no code finds nothing. */
    static Ricerca dove(Ricerca ricerca, String codice) {
        if (codice == null || codice.isBlank()) {
            return ricerca;
        }
        Matcher forma = FORMA.matcher(codice.strip());
        if (!forma.matches()) {
            return ricerca.dove("i.anno < 0");
        }
        return ricerca.seDato("i.anno = {0}", numero(forma.group("anno")))
                .seDato("i.progressivo = {0}", numero(forma.group("progressivo")));
    }

    /** The one intervention with this code; nothing when the text is no whole code. */
    static Ricerca esatto(Ricerca ricerca, String codice) {
        boolean intero = codice != null && codice.matches("\\d{4}/\\d{1,9}");
        return dove(ricerca, intero ? codice : "?");
    }

    private static Integer numero(String cifre) {
        return cifre == null ? null : Integer.valueOf(cifre);
    }
}
