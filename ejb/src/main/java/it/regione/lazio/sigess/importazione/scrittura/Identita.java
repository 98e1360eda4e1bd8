// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who the new persons of a chunk may already be, under another code: one look-up on the key of
 * homonyms, one on the few codes that are not somebody's only one. What a person already told apart
 * is not asked again.
 */
final class Identita {

    private static final String PERSONE =
            "SELECT s.ID, s.CODICE_FISCALE, s.COGNOME, s.NOME, s.ANNO_NASCITA, s.SESSO,"
                    + " s.LUOGO_NASCITA FROM SOGGETTO s ";

    private static final String OMONIMI = PERSONE + "WHERE s.CHIAVE_OMONIMIA IN ";

    private static final String VARIANTI =
            PERSONE
                    + "JOIN CODICE_ALTERNATIVO a ON a.SOGGETTO_ID = s.ID"
                    + " WHERE a.TIPO = 'VARIANTE' AND a.CHIAVE IN ";

    private static final String SENZA_OMOCODIA = PERSONE + "WHERE s.CODICE_FISCALE IN ";

    private static final String DECISE =
            "SELECT CODICE, ALTRO FROM IDENTITA_DECISA WHERE DECISIONE = 'DIVERSE' AND CODICE IN ";

    private final Map<String, Omonimo> nuovi = new LinkedHashMap<>();
    private final Map<String, Map<Long, Omonimo>> perChiave = new HashMap<>();
    private final Map<String, Map<Long, Omonimo>> perRadice = new HashMap<>();
    private final Set<String> diverse = new HashSet<>();

    /**
     * To be called before the chunk decides, {@link #decise} after it; only codes that are nobody's
     * are looked up.
     */
    void leggi(Connection c, Archivio archivio, Collection<Traccia> tracce) throws SQLException {
        tracce.stream()
                .filter(t -> t.prestazione != null)
                .map(t -> t.prestazione)
                .filter(p -> archivio.soggetto(p.codiceFiscale()) == null)
                .forEach(p -> nuovi.computeIfAbsent(p.codiceFiscale(), k -> p.persona()));
        persone(c, OMONIMI, chiavi());
        persone(c, VARIANTI, radici());
        persone(c, SENZA_OMOCODIA, basi());
    }

    /** What was told apart already; after everybody whom the new persons may be. */
    void decise(Connection c) throws SQLException {
        Blocchi.leggi(
                c,
                DECISE,
                List.of(),
                dubbi(),
                r -> diverse.add(r.getString(1) + "|" + r.getString(2)));
    }

    private void persone(Connection c, String sql, Set<String> chiavi) throws SQLException {
        Blocchi.leggi(c, sql, List.of(), chiavi, r -> ricorda(Omonimo.di(r)));
    }

    /** The recorded persons that the unknown person of a row may be. */
    List<Long> candidati(Prestazione p) {
        Omonimo nuovo = nuovi.computeIfAbsent(p.codiceFiscale(), k -> p.persona());
        Map<Long, Omonimo> simili = new LinkedHashMap<>();
        simili.putAll(perChiave.getOrDefault(nuovo.chiave(), Map.of()));
        simili.putAll(perRadice.getOrDefault(nuovo.radice(), Map.of()));
        return simili.values().stream()
                .filter(o -> !nuovo.tratti().stessaPersona(o.tratti()).isEmpty())
                .filter(o -> !diverse.contains(nuovo.codice() + "|" + o.codice()))
                .map(Omonimo::soggetto)
                .toList();
    }

    /** A person that this chunk makes: the rows after may resemble them. */
    void aggiungi(SoggettoNoto soggetto, Prestazione p) {
        Omonimo nuovo = nuovi.computeIfAbsent(p.codiceFiscale(), k -> p.persona());
        soggetto.omonimia = nuovo.chiave();
        soggetto.radice = nuovo.radice();
        ricorda(nuovo.registrato(soggetto.id));
    }

    /** Codes that some of the new persons would have without omocodia. */
    private Set<String> basi() {
        return nuovi.values().stream()
                .filter(n -> n.radice() != null && !n.codice().startsWith(n.radice()))
                .map(n -> new CodiceFiscale(n.codice()).senzaOmocodia().valore())
                .collect(Collectors.toSet());
    }

    /** Only codes that somebody resembles, in the database or in the chunk itself. */
    private List<String> dubbi() {
        Map<String, Integer> volte = new HashMap<>();
        for (Omonimo nuovo : nuovi.values()) {
            volte.merge(Objects.toString(nuovo.chiave()), 1, Integer::sum);
            volte.merge(Objects.toString(nuovo.radice()), 1, Integer::sum);
        }
        return nuovi.values().stream()
                .filter(
                        n ->
                                n.chiave() != null && volte.get(n.chiave()) > 1
                                        || n.radice() != null && volte.get(n.radice()) > 1
                                        || perChiave.containsKey(n.chiave())
                                        || perRadice.containsKey(n.radice()))
                .map(Omonimo::codice)
                .toList();
    }

    /** A person that an earlier chunk of a preview would have made. */
    void ricorda(SoggettoNoto mostrato) {
        ricorda(new Omonimo(mostrato.id, mostrato.tratti(), mostrato.omonimia, mostrato.radice));
    }

    /** Keys of homonyms of the new persons. */
    Set<String> chiavi() {
        return insieme(Omonimo::chiave);
    }

    /** What their codes share with omocodic ones. */
    Set<String> radici() {
        return insieme(Omonimo::radice);
    }

    private void ricorda(Omonimo omonimo) {
        indice(perChiave, omonimo.chiave(), omonimo);
        indice(perRadice, omonimo.radice(), omonimo);
    }

    private static void indice(
            Map<String, Map<Long, Omonimo>> indice, String chiave, Omonimo omonimo) {
        if (chiave != null) {
            indice.computeIfAbsent(chiave, k -> new LinkedHashMap<>())
                    .put(omonimo.soggetto(), omonimo);
        }
    }

    private Set<String> insieme(Function<Omonimo, String> chiave) {
        return nuovi.values().stream()
                .map(chiave)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
