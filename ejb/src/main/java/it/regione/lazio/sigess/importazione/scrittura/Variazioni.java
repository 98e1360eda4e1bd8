// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.TestiRilievi.entro;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.shared.Normalizzazione;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes to people what a file says of persons otherwise than their records. A value that was
 * refused, or proposed already, is not proposed again; nor is one of a flow not newer than the one
 * whose value was proposed or accepted. A newer flow's value takes the place of an open proposal.
 */
final class Variazioni {

    private static final int MASSIMO = 100;

    private static final String GIA_PROPOSTE =
            "SELECT v.ID, v.SOGGETTO_ID, v.CAMPO, v.PROPOSTO, v.STATO, v.ORDINE_FLUSSO,"
                    + " i.STATO AS IMPORTAZIONE FROM VARIAZIONE_ANAGRAFICA v"
                    + " JOIN IMPORTAZIONE i ON i.ID = v.IMPORTAZIONE_ID"
                    + " WHERE v.STATO <> 'SUPERATA' AND v.SOGGETTO_ID IN ";

    private static final String SUPERA =
            "UPDATE VARIAZIONE_ANAGRAFICA SET STATO = 'SUPERATA', CHIAVE_APERTA = NULL,"
                    + " DECISA_IL = ?, VERSIONE = VERSIONE + 1 WHERE ID = ?";

    private record Precedente(
            long id, String proposto, String stato, String ordine, boolean ritirata) {

        boolean aperta() {
            return "PROPOSTA".equals(stato);
        }
    }

    private final ContestoImportazione contesto;
    private final Identificativi identificativi;

    Variazioni(ContestoImportazione contesto, Identificativi identificativi) {
        this.contesto = contesto;
        this.identificativi = identificativi;
    }

    /**
     * Proposes what of the differences is to be proposed.
     *
     * @return how many
     */
    int proponi(Connection c, List<Differenza> differenze) throws SQLException {
        Set<Long> superate = new LinkedHashSet<>();
        List<Differenza> nuove = nuove(c, differenze, superate);
        supera(c, superate);
        variazione().inserisci(c, nuove);
        return nuove.size();
    }

    /**
     * Proposes nothing; the next chunks of the preview know by {@code soggetti} what would be.
     *
     * @return how many would be proposed
     */
    int mostra(Connection c, List<Differenza> differenze, Collection<SoggettoNoto> soggetti)
            throws SQLException {
        List<Differenza> nuove = nuove(c, differenze, new LinkedHashSet<>());
        Map<Long, SoggettoNoto> perId = new HashMap<>();
        soggetti.forEach(s -> perId.put(s.id, s));
        nuove.forEach(d -> perId.get(d.soggetto()).proposti.add(d.campo()));
        return nuove.size();
    }

    private List<Differenza> nuove(Connection c, List<Differenza> differenze, Set<Long> superate)
            throws SQLException {
        return differenze.isEmpty()
                ? List.of()
                : nuove(differenze, precedenti(c, differenze), superate);
    }

    private List<Differenza> nuove(
            List<Differenza> differenze,
            Map<String, List<Precedente>> precedenti,
            Set<Long> superate) {
        Map<String, Differenza> prime = new LinkedHashMap<>();
        differenze.forEach(d -> prime.putIfAbsent(d.chiaveAperta(), d));
        List<Differenza> nuove = new ArrayList<>();
        for (Differenza differenza : prime.values()) {
            List<Precedente> altre = precedenti.getOrDefault(differenza.chiaveAperta(), List.of());
            if (altre.stream().noneMatch(p -> ferma(p, differenza))) {
                altre.stream().filter(Precedente::aperta).forEach(p -> superate.add(p.id()));
                nuove.add(differenza);
            }
        }
        return nuove;
    }

    private boolean ferma(Precedente prima, Differenza differenza) {
        if (prima.ritirata()) {
            return false;
        }
        boolean stesso =
                Normalizzazione.confronto(prima.proposto())
                        .equals(Normalizzazione.confronto(differenza.proposto()));
        boolean nonPiuNuova = contesto.ordineFlusso().compareTo(prima.ordine()) <= 0;
        return switch (prima.stato()) {
            case "RIFIUTATA" -> stesso;
            case "PROPOSTA" -> stesso || nonPiuNuova;
            default -> nonPiuNuova;
        };
    }

    private static Map<String, List<Precedente>> precedenti(
            Connection c, List<Differenza> differenze) throws SQLException {
        Map<String, List<Precedente>> precedenti = new HashMap<>();
        Set<Long> soggetti = new LinkedHashSet<>();
        differenze.forEach(d -> soggetti.add(d.soggetto()));
        Blocchi.leggi(
                c,
                GIA_PROPOSTE,
                List.of(),
                soggetti,
                r ->
                        precedenti
                                .computeIfAbsent(
                                        r.getLong("SOGGETTO_ID") + "|" + r.getString("CAMPO"),
                                        k -> new ArrayList<>())
                                .add(precedente(r)));
        return precedenti;
    }

    /** A proposal of an import that was undone binds nobody. */
    private static Precedente precedente(ResultSet r) throws SQLException {
        String stato = r.getString("STATO");
        boolean ritirata =
                "PROPOSTA".equals(stato) && r.getString("IMPORTAZIONE").contains("ANNULLA");
        return new Precedente(
                r.getLong("ID"),
                r.getString("PROPOSTO"),
                stato,
                r.getString("ORDINE_FLUSSO"),
                ritirata);
    }

    private static void supera(Connection c, Set<Long> superate) throws SQLException {
        if (superate.isEmpty()) {
            return;
        }
        try (PreparedStatement comando = c.prepareStatement(SUPERA)) {
            for (Long id : superate) {
                comando.setObject(1, LocalDateTime.now());
                comando.setLong(2, id);
                comando.addBatch();
            }
            comando.executeBatch();
        }
    }

    private Tabella<Differenza> variazione() {
        return new Tabella<Differenza>("VARIAZIONE_ANAGRAFICA")
                .fissa("ID", d -> identificativi.id())
                .fissa("VERSIONE", d -> 1)
                .fissa("SOGGETTO_ID", Differenza::soggetto)
                .fissa("CAMPO", Differenza::campo)
                .fissa("REGISTRATO", d -> entro(MASSIMO, d.registrato()))
                .fissa("PROPOSTO", d -> entro(MASSIMO, d.proposto()))
                .fissa("IMPORTAZIONE_ID", d -> contesto.importazione())
                .fissa("NUMERO_RIGA", Differenza::riga)
                .fissa("UNITA_OPERATIVA", d -> contesto.parametri().unitaOperativa())
                .fissa("RISERVATA", d -> d.riservata() ? 1 : 0)
                .fissa("DATA_FLUSSO", d -> contesto.dataFlusso())
                .fissa("ORDINE_FLUSSO", d -> contesto.ordineFlusso())
                .fissa("PROPOSTA_IL", d -> LocalDateTime.now())
                .fissa("STATO", d -> "PROPOSTA")
                .fissa("CHIAVE_APERTA", Differenza::chiaveAperta);
    }
}
