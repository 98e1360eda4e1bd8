// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The open rejects of one import that rows of a chunk may correct, in the order of its file. */
final class ScartiAperti {

    private static final String LETTURA =
            "SELECT ID, %1$s FROM SCARTO WHERE IMPORTAZIONE_ID = ? AND CHIUSO_IL IS NULL"
                    + " AND %1$s IN ";
    private static final String CON_CF = LETTURA.formatted("CHIAVE_RETTIFICA");
    private static final String SENZA_CF = LETTURA.formatted("CHIAVE_SENZA_CF");

    private final Map<String, Set<Long>> perChiave = new HashMap<>();
    private final Map<String, Set<Long>> senzaCf = new HashMap<>();
    private final Set<Long> presi = new HashSet<>();

    private ScartiAperti() {}

    static ScartiAperti leggi(Connection c, long importazione, Collection<Traccia> tracce)
            throws SQLException {
        ScartiAperti scarti = new ScartiAperti();
        scarti.leggi(c, CON_CF, importazione, tracce, ScartiAperti::chiave, scarti.perChiave);
        scarti.leggi(
                c, SENZA_CF, importazione, tracce, ScartiAperti::chiaveSenzaCf, scarti.senzaCf);
        return scarti;
    }

    /** Takes from each import the first open reject with the key of the row. */
    static Set<Long> prendi(List<ScartiAperti> famiglia, Traccia traccia) {
        return famiglia.stream()
                .map(s -> s.primo(s.perChiave, chiave(traccia)))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Takes from each import the open reject whose codice fiscale was wrong, if one alone has the
     * rest of the key: with two nobody could say which.
     */
    static Set<Long> prendiSenzaCodiceFiscale(List<ScartiAperti> famiglia, Traccia traccia) {
        String chiave = chiaveSenzaCf(traccia);
        return famiglia.stream()
                .filter(s -> s.senzaCf.getOrDefault(chiave, Set.of()).size() == 1)
                .map(s -> s.primo(s.senzaCf, chiave))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Long primo(Map<String, Set<Long>> scarti, String chiave) {
        for (Long scarto : scarti.getOrDefault(chiave, Set.of())) {
            if (presi.add(scarto)) {
                return scarto;
            }
        }
        return null;
    }

    private void leggi(
            Connection c,
            String sql,
            long importazione,
            Collection<Traccia> tracce,
            Function<Traccia, String> chiave,
            Map<String, Set<Long>> scarti)
            throws SQLException {
        Set<String> chiavi =
                tracce.stream()
                        .map(chiave)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, String> letti = new LinkedHashMap<>();
        Blocchi.leggi(
                c,
                sql,
                List.of(importazione),
                chiavi,
                r -> letti.put(r.getLong(1), r.getString(2)));
        letti.keySet().stream()
                .sorted()
                .forEach(
                        id ->
                                scarti.computeIfAbsent(letti.get(id), k -> new LinkedHashSet<>())
                                        .add(id));
    }

    private static String chiave(Traccia traccia) {
        return ChiaveRettifica.di(traccia.valutata.originale());
    }

    private static String chiaveSenzaCf(Traccia traccia) {
        return ChiaveRettifica.senzaCodiceFiscale(traccia.valutata.originale());
    }
}
