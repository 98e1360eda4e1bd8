// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.confronto.FileLetto;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.catalogo.prestazione.CodiciPrestazione;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the imports of a body and kind a comparison reads, in the order of flows (date,
 * progressive), whatever the order of arrival.
 *
 * <p>Benefits are compared code by code, with the last file before that has the code: a body may
 * send its codes in one file or in several. A code that a file of before has and this one has not
 * is gone, if this one was to bring it: named in its parameters, or sent with one of its codes
 * then. A minor has one row whatever the codes: the whole file before is read.
 */
final class FilePrecedenti {

    private static final Comparator<Importazione> ORDINE =
            Comparator.comparing(FilePrecedenti::ordine).thenComparing(Importazione::getId);

    private final List<Importazione> file;
    private final List<Importazione> rettifiche;
    private final Map<Long, Set<String>> codici = new HashMap<>();

    /**
     * @param concluse the completed imports of one body and kind, no previews
     */
    FilePrecedenti(List<Importazione> concluse) {
        file =
                concluse.stream()
                        .filter(i -> i.getRettificaDi() == null)
                        .filter(i -> i.getConteggi().getLette() > 0)
                        .sorted(ORDINE.reversed())
                        .toList();
        rettifiche =
                concluse.stream()
                        .filter(i -> i.getRettificaDi() != null)
                        .sorted(Comparator.comparing(Importazione::getId))
                        .toList();
    }

    /** The files, the last first: corrections belong to the file that they correct. */
    List<Importazione> file() {
        return file;
    }

    /** What the comparison of {@code questa} reads, the last file before it first. */
    Optional<List<FileLetto>> di(Importazione questa) {
        Map<Long, Set<String>> prima =
                questa.getTipoFlusso() == TipoFlusso.SINBA
                        ? ultimo(prima(questa))
                        : perCodice(questa);
        if (prima.isEmpty()) {
            return Optional.empty();
        }
        List<FileLetto> letti = new ArrayList<>();
        file.stream()
                .filter(i -> prima.containsKey(i.getId()))
                .forEach(i -> conRettifiche(letti, i.getId(), true, prima.get(i.getId())));
        conRettifiche(letti, questa.getId(), false, Set.of());
        return Optional.of(letti);
    }

    private List<Importazione> prima(Importazione questa) {
        return file.stream().filter(i -> ORDINE.compare(i, questa) < 0).toList();
    }

    private static Map<Long, Set<String>> ultimo(List<Importazione> candidati) {
        return candidati.isEmpty() ? Map.of() : Map.of(candidati.get(0).getId(), Set.of());
    }

    private Map<Long, Set<String>> perCodice(Importazione questa) {
        List<Importazione> candidati = prima(questa);
        Map<Long, Set<String>> prima = new LinkedHashMap<>();
        Set<String> suoi = new TreeSet<>(codici(questa));
        if (!questa.getParametri().tutte()) {
            suoi.addAll(questa.getParametri().codici());
        }
        suoi.forEach(c -> aggiungi(prima, candidati, c));
        if (questa.getParametri().tutte()) {
            candidati.stream()
                    .filter(i -> prima.containsKey(i.getId()))
                    .flatMap(i -> codici(i).stream())
                    .filter(c -> !suoi.contains(c))
                    .filter(c -> ultimo(candidati, c).filter(prima::containsKey).isPresent())
                    .toList()
                    .forEach(c -> aggiungi(prima, candidati, c));
        }
        return prima;
    }

    private void aggiungi(
            Map<Long, Set<String>> prima, List<Importazione> candidati, String codice) {
        ultimo(candidati, codice)
                .ifPresent(i -> prima.computeIfAbsent(i, k -> new TreeSet<>()).add(codice));
    }

    private Optional<Long> ultimo(List<Importazione> candidati, String codice) {
        return candidati.stream()
                .filter(i -> codici(i).contains(codice))
                .map(Importazione::getId)
                .findFirst();
    }

    /** The codes that an import has brought in. */
    private Set<String> codici(Importazione importazione) {
        return codici.computeIfAbsent(
                importazione.getId(),
                id ->
                        importazione.getCodiciTrovati().keySet().stream()
                                .filter(CodiciPrestazione::inForma)
                                .filter(importazione.getParametri()::seleziona)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void conRettifiche(
            List<FileLetto> letti, long madre, boolean prima, Set<String> codici) {
        Stream.concat(
                        Stream.of(madre),
                        rettifiche.stream()
                                .filter(i -> i.getRettificaDi() == madre)
                                .map(Importazione::getId))
                .forEach(i -> letti.add(new FileLetto(i, prima, codici)));
    }

    private static String ordine(Importazione i) {
        return IntestazioneFlusso.ordine(i.getDataFlusso(), i.getNomeFlusso());
    }
}
