// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import static it.regione.lazio.sigess.shared.Normalizzazione.ricerca;
import static it.regione.lazio.sigess.shared.Ricerca.inizia;

import it.regione.lazio.sigess.shared.Ricerca.Condizione;
import java.util.ArrayList;
import java.util.List;

/** Search by one text that holds surname and name, in whichever parts the reader divided it. */
public final class Nominativo {

    private static final String COGNOME = "s.cognomeRicerca LIKE {0}";
    private static final String COGNOME_E_NOME = COGNOME + " AND s.nomeRicerca LIKE {1}";

    private Nominativo() {}

    /**
     * The alternatives for {@code testo} on the subject {@code s} of the query: all of it surname,
     * or divided at a blank into the beginnings of surname and name ({@code DE ROSSI ANNA}), or of
     * name and surname. None when the text holds no letter or digit.
     */
    public static List<Condizione> alternative(String testo) {
        String cercato = ricerca(testo);
        List<Condizione> alternative = new ArrayList<>();
        if (cercato == null || cercato.isEmpty()) {
            return alternative;
        }
        alternative.add(new Condizione(COGNOME, inizia(cercato)));
        for (int i = cercato.indexOf(' '); i > 0; i = cercato.indexOf(' ', i + 1)) {
            String prima = inizia(cercato.substring(0, i));
            String dopo = inizia(cercato.substring(i + 1));
            alternative.add(new Condizione(COGNOME_E_NOME, prima, dopo));
            alternative.add(new Condizione(COGNOME_E_NOME, dopo, prima));
        }
        return alternative;
    }
}
