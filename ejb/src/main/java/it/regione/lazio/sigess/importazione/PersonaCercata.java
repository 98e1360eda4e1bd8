// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Ricerca;
import it.regione.lazio.sigess.shared.Ricerca.Condizione;
import java.util.List;
import java.util.Locale;

/** A person of the queues, looked for by one text. */
final class PersonaCercata {

    private PersonaCercata() {}

    /**
     * The text as the beginning of a code or of a name.
     *
     * @param codice path of the code in the query
     * @param nome path of surname and name, in capitals
     */
    static List<Condizione> in(String testo, String codice, String nome) {
        if (testo == null || testo.isBlank()) {
            return List.of();
        }
        String inizio = Ricerca.inizia(testo.strip().toUpperCase(Locale.ROOT));
        return List.of(
                new Condizione(codice + " LIKE {0}", inizio),
                new Condizione(nome + " LIKE {0}", inizio));
    }
}
