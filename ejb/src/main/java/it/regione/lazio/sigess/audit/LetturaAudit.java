// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads operations of the audit, each with its persons. */
final class LetturaAudit {

    /** The columns whose texts are {@link OperazioneScritta#valori}. */
    static final String COLONNE =
            "OPERATORE, RUOLI, UNITA, SESSIONE, INDIRIZZO, OPERAZIONE, OGGETTO, ESITO";

    private static final int TESTI = 8;
    private static final int BLOCCO = 500;

    private static final String TESTATE =
            "SELECT o.ID, o.QUANDO, " + COLONNE + ", o.QUANTI FROM AUDIT_OPERAZIONE o WHERE ";

    private static final String NON_SIGILLATA =
            "o.QUANDO >= ? AND NOT EXISTS (SELECT 1 FROM AUDIT_SIGILLO_RIGA r"
                    + " WHERE r.OPERAZIONE_ID = o.ID)";

    private final Connection connessione;

    LetturaAudit(Connection connessione) {
        this.connessione = connessione;
    }

    /**
     * Operations that no block holds, up to {@code quante} whichever they are, none older than
     * {@code dal}. The query asks for no order: for one by id the database would go through all ids
     * there ever were.
     */
    SortedMap<Long, OperazioneScritta> nonSigillate(LocalDateTime dal, int quante)
            throws SQLException {
        SortedMap<Long, OperazioneScritta> lette = new TreeMap<>();
        try (PreparedStatement s = connessione.prepareStatement(TESTATE + NON_SIGILLATA)) {
            s.setMaxRows(quante);
            s.setObject(1, dal);
            testate(s, lette);
        }
        soggetti(lette);
        return lette;
    }

    /** Ids of the first {@code quante} that no block holds, written from then to then. */
    List<Long> nonSigillate(LocalDateTime dal, LocalDateTime al, int quante) throws SQLException {
        try (PreparedStatement s =
                connessione.prepareStatement(
                        "SELECT o.ID FROM AUDIT_OPERAZIONE o WHERE o.QUANDO < ? AND "
                                + NON_SIGILLATA
                                + " ORDER BY o.ID")) {
            s.setMaxRows(quante);
            s.setObject(1, al);
            s.setObject(2, dal);
            List<Long> id = new ArrayList<>();
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    id.add(r.getLong(1));
                }
            }
            return id;
        }
    }

    /** How many operations no block holds, among those written from then to then. */
    long contaNonSigillate(LocalDateTime dal, LocalDateTime al) throws SQLException {
        try (PreparedStatement s =
                connessione.prepareStatement(
                        "SELECT COUNT(*) FROM AUDIT_OPERAZIONE o WHERE o.QUANDO < ? AND "
                                + NON_SIGILLATA)) {
            s.setObject(1, al);
            s.setObject(2, dal);
            try (ResultSet r = s.executeQuery()) {
                r.next();
                return r.getLong(1);
            }
        }
    }

    /** Those of these ids that are there. */
    SortedMap<Long, OperazioneScritta> di(Collection<Long> id) throws SQLException {
        SortedMap<Long, OperazioneScritta> lette = new TreeMap<>();
        List<Long> tutti = List.copyOf(id);
        for (int da = 0; da < tutti.size(); da += BLOCCO) {
            List<Long> blocco = tutti.subList(da, Math.min(tutti.size(), da + BLOCCO));
            try (PreparedStatement s =
                    connessione.prepareStatement(TESTATE + "o.ID IN (" + segni(blocco) + ")")) {
                parametri(s, blocco);
                testate(s, lette);
            }
        }
        soggetti(lette);
        return lette;
    }

    private static void testate(PreparedStatement s, Map<Long, OperazioneScritta> lette)
            throws SQLException {
        try (ResultSet r = s.executeQuery()) {
            while (r.next()) {
                String[] valori = new String[TESTI];
                for (int i = 0; i < TESTI; i++) {
                    valori[i] = r.getString(3 + i);
                }
                lette.put(
                        r.getLong(1),
                        new OperazioneScritta(
                                r.getLong(1),
                                r.getObject(2, LocalDateTime.class),
                                OperazioneScritta.valori(valori),
                                r.getInt(3 + TESTI),
                                new TreeSet<>()));
            }
        }
    }

    private void soggetti(Map<Long, OperazioneScritta> lette) throws SQLException {
        List<Long> tutti = new ArrayList<>(lette.keySet());
        for (int da = 0; da < tutti.size(); da += BLOCCO) {
            List<Long> blocco = tutti.subList(da, Math.min(tutti.size(), da + BLOCCO));
            try (PreparedStatement s =
                    connessione.prepareStatement(
                            "SELECT OPERAZIONE_ID, SOGGETTO FROM AUDIT_SOGGETTO"
                                    + " WHERE OPERAZIONE_ID IN ("
                                    + segni(blocco)
                                    + ")")) {
                parametri(s, blocco);
                try (ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        lette.get(r.getLong(1)).soggetti().add(r.getLong(2));
                    }
                }
            }
        }
    }

    private static void parametri(PreparedStatement s, List<Long> valori) throws SQLException {
        for (int i = 0; i < valori.size(); i++) {
            s.setLong(i + 1, valori.get(i));
        }
    }

    private static String segni(Collection<?> valori) {
        return valori.stream().map(v -> "?").collect(Collectors.joining(", "));
    }
}
