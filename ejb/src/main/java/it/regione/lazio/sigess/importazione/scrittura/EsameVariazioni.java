// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the differences and the confirmations of a chunk do to the proposals; it writes nothing. */
final class EsameVariazioni {

    /** To be proposed. */
    final List<Differenza> nuove = new ArrayList<>();

    /** Not proposed because of an open proposal of another import, which is told. */
    final Map<Differenza, Long> ripetute = new LinkedHashMap<>();

    /** Proposals that are open no more. */
    final Set<Long> superate = new LinkedHashSet<>();

    /**
     * Withdrawn by a chunk before, and said again in the same file: it does not agree with itself.
     */
    final Set<Long> riaperte = new LinkedHashSet<>();

    private final ContestoImportazione contesto;
    private final Set<String> diverse = new HashSet<>();
    private Map<Long, Map<String, List<PropostaNota>>> note = new HashMap<>();

    EsameVariazioni(ContestoImportazione contesto) {
        this.contesto = contesto;
    }

    /** Whatever was proposed of the persons of the chunk: one look-up. */
    void leggi(Connection c, List<Differenza> differenze, Collection<Long> altri)
            throws SQLException {
        Set<Long> soggetti = new LinkedHashSet<>(altri);
        differenze.forEach(d -> soggetti.add(d.soggetto()));
        note = PropostaNota.leggi(c, soggetti);
    }

    /** The first difference of each field counts. */
    void esamina(List<Differenza> differenze) {
        for (Differenza differenza : differenze) {
            if (diverse.add(differenza.chiaveAperta())) {
                esamina(differenza);
            }
        }
    }

    private void esamina(Differenza detta) {
        Differenza differenza = riservata(detta) ? detta.conRiserva() : detta;
        List<PropostaNota> prima = proposte(detta.soggetto(), detta.campo());
        List<PropostaNota> ferme =
                prima.stream().filter(p -> p.ferma(contesto, differenza)).toList();
        if (ferme.isEmpty()) {
            prima.stream().filter(PropostaNota::aperta).forEach(p -> superate.add(p.id()));
            nuove.add(differenza);
            return;
        }
        if (ferme.stream().noneMatch(PropostaNota::aperta)
                && prima.stream().noneMatch(PropostaNota::aperta)) {
            ferme.stream().filter(p -> p.ritirataDa(contesto)).forEach(p -> riaperte.add(p.id()));
        }
        boolean giaDetta = prima.stream().anyMatch(this::diQuesta);
        ferme.stream()
                .filter(p -> p.aperta() || p.ritirataDa(contesto))
                .filter(p -> !giaDetta && !diQuesta(p))
                .findFirst()
                .ifPresent(p -> ripetute.put(differenza, p.importazione()));
    }

    /**
     * Withdraws what older flows proposed of fields that the chunk confirms. Where another row of
     * the file does not agree, the proposal stays.
     */
    void conferma(Map<Long, Set<String>> concordi) {
        concordi.forEach((soggetto, campi) -> campi.forEach(campo -> conferma(soggetto, campo)));
    }

    private void conferma(long soggetto, String campo) {
        List<PropostaNota> prima = proposte(soggetto, campo);
        if (diverse.contains(soggetto + "|" + campo) || prima.stream().anyMatch(this::diQuesta)) {
            return;
        }
        prima.stream()
                .filter(PropostaNota::aperta)
                .filter(p -> p.ordine().compareTo(contesto.ordineFlusso()) < 0)
                .forEach(p -> superate.add(p.id()));
    }

    /** Once it was withheld from the unit of a file, no later file of that unit shows it. */
    private boolean riservata(Differenza differenza) {
        return note.getOrDefault(differenza.soggetto(), Map.of()).values().stream()
                .flatMap(List::stream)
                .anyMatch(
                        p ->
                                p.riservata()
                                        && contesto.parametri().unitaOperativa().equals(p.unita()));
    }

    private List<PropostaNota> proposte(long soggetto, String campo) {
        return note.getOrDefault(soggetto, Map.of()).getOrDefault(campo, List.of());
    }

    private boolean diQuesta(PropostaNota proposta) {
        return proposta.importazione() == contesto.importazione();
    }
}
