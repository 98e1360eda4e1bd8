// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many rows name each benefit code, bounded whatever a hostile file writes there; and from when
 * to when the benefits begin, as far as the rows tell it.
 */
final class ConteggioCodici {

    private static final int CODICI_DIVERSI = 500;
    private static final int LUNGHEZZA = 40;
    private static final int ANNO_MASSIMO = 9999;
    private static final String PERIODICA = "1";
    private static final String ALTRI = "…";
    private static final String NESSUNO = "—";

    private final Map<String, Integer> codici = new TreeMap<>();
    private int righe;
    private LocalDate dal;
    private LocalDate al;

    void aggiungi(RigaFlusso riga) {
        righe++;
        Set<String> diRiga = codici(riga);
        if (diRiga.isEmpty()) {
            conta(NESSUNO);
        }
        diRiga.forEach(this::conta);
        inizio(riga).ifPresent(this::conta);
    }

    /** First day on which a benefit begins; null when no row tells one. */
    LocalDate dal() {
        return dal;
    }

    /** Last day on which a benefit begins; null when no row tells one. */
    LocalDate al() {
        return al;
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

    /** A date that is no date, or that no database takes, is left to the rules. */
    private static Optional<LocalDate> inizio(RigaFlusso riga) {
        Campo campo =
                riga.presente(Campo.CARATTERE_PRESTAZIONE)
                                && PERIODICA.equals(
                                        riga.valore(Campo.CARATTERE_PRESTAZIONE).strip())
                        ? Campo.DATA_INIZIO_PRESTAZIONE
                        : Campo.DATA_EROGAZIONE_PRESTAZIONE;
        return riga.presente(campo)
                ? Conversioni.data(riga.valore(campo))
                        .filter(d -> d.getYear() > 0 && d.getYear() <= ANNO_MASSIMO)
                : Optional.empty();
    }

    private void conta(LocalDate inizio) {
        dal = dal == null || inizio.isBefore(dal) ? inizio : dal;
        al = al == null || inizio.isAfter(al) ? inizio : al;
    }

    private void conta(String codice) {
        String breve = codice.length() > LUNGHEZZA ? codice.substring(0, LUNGHEZZA) : codice;
        boolean nuovo = !codici.containsKey(breve);
        codici.merge(nuovo && codici.size() >= CODICI_DIVERSI ? ALTRI : breve, 1, Integer::sum);
    }
}
