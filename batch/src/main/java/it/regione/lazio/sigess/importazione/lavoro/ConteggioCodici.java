// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many rows name each benefit code; bounded, whatever a hostile file writes there. */
final class ConteggioCodici {

    private static final int CODICI_DIVERSI = 500;
    private static final int LUNGHEZZA = 40;
    private static final String ALTRI = "…";
    private static final String NESSUNO = "—";

    private final Map<String, Integer> codici = new TreeMap<>();
    private int righe;

    void aggiungi(RigaFlusso riga) {
        righe++;
        Set<String> diRiga = codici(riga);
        if (diRiga.isEmpty()) {
            conta(NESSUNO);
        }
        diRiga.forEach(this::conta);
    }

    int righe() {
        return righe;
    }

    Map<String, Integer> codici() {
        return codici;
    }

    /** The benefit codes of a row: one for a benefit, a list for a minor. */
    static Set<String> codici(RigaFlusso riga) {
        List<String> scritti =
                riga.tipo() == TipoFlusso.SINBA
                        ? riga.lista(Lista.PRESTAZIONI)
                        : riga.presente(Campo.CODICE_PRESTAZIONE)
                                ? List.of(riga.valore(Campo.CODICE_PRESTAZIONE))
                                : List.of();
        return scritti == null
                ? Set.of()
                : scritti.stream()
                        .map(String::strip)
                        .filter(c -> !c.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void conta(String codice) {
        String breve = codice.length() > LUNGHEZZA ? codice.substring(0, LUNGHEZZA) : codice;
        boolean nuovo = !codici.containsKey(breve);
        codici.merge(nuovo && codici.size() >= CODICI_DIVERSI ? ALTRI : breve, 1, Integer::sum);
    }
}
