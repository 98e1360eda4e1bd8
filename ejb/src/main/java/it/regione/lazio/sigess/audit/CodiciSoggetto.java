// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Leads what a result knows of a person to the <i>Codice Soggetto</i>, in few queries. */
final class CodiciSoggetto {

    /** Placeholders of one query; Oracle takes a thousand. */
    private static final int BLOCCO = 500;

    private static final String DI_CHIAVE = "SELECT CODICE FROM SOGGETTO WHERE %s IN (%s)";

    private static final String DI_RIGA =
            "SELECT s.CODICE, r.CHIAVE FROM RIGA_IMPORTAZIONE r LEFT JOIN SOGGETTO s"
                    + " ON s.ID = r.SOGGETTO_ID WHERE r.IMPORTAZIONE_ID = ? AND r.NUMERO IN (%s)";

    /** Constants, so that no name ever comes into a query from outside. */
    private static final Map<String, String> DI_RECORD =
            Map.of(
                    "SOGGETTO",
                    "SELECT CODICE FROM SOGGETTO WHERE ID IN (%s)",
                    "PRESA_IN_CARICO",
                    di("PRESA_IN_CARICO"),
                    "INTERVENTO",
                    di("INTERVENTO"),
                    "INDIRIZZO",
                    di("INDIRIZZO"),
                    "SCHEDA_SINA",
                    di("SCHEDA_SINA"),
                    "SCHEDA_SINBA",
                    di("SCHEDA_SINBA"));

    private final Connection connessione;
    private final SortedSet<Long> codici = new TreeSet<>();
    private final Set<String> chiavi = new HashSet<>();

    CodiciSoggetto(Connection connessione) {
        this.connessione = connessione;
    }

    SortedSet<Long> di(List<Riferimento> riferimenti) throws SQLException {
        for (Riferimento.Codice c : tutti(riferimenti, Riferimento.Codice.class)) {
            codici.add(c.codice());
        }
        for (Riferimento.Chiave c : tutti(riferimenti, Riferimento.Chiave.class)) {
            if (c.chiave() != null) {
                chiavi.add(c.chiave());
            }
        }
        righe(tutti(riferimenti, Riferimento.Riga.class));
        record(tutti(riferimenti, Riferimento.Record.class));
        chiavi();
        return codici;
    }

    private void righe(List<Riferimento.Riga> righe) throws SQLException {
        Map<Long, List<Riferimento.Riga>> perImportazione =
                righe.stream().collect(Collectors.groupingBy(Riferimento.Riga::importazione));
        for (Map.Entry<Long, List<Riferimento.Riga>> di : perImportazione.entrySet()) {
            List<Long> numeri = di.getValue().stream().map(Riferimento.Riga::riga).toList();
            for (List<Long> blocco : blocchi(numeri)) {
                List<Object> valori = new ArrayList<>();
                valori.add(di.getKey());
                valori.addAll(blocco);
                leggi(DI_RIGA.formatted(segni(blocco)), valori, true);
            }
        }
    }

    private void record(List<Riferimento.Record> record) throws SQLException {
        Map<String, List<Riferimento.Record>> perTabella =
                record.stream()
                        .filter(r -> DI_RECORD.containsKey(r.tabella()))
                        .collect(Collectors.groupingBy(Riferimento.Record::tabella));
        for (Map.Entry<String, List<Riferimento.Record>> di : perTabella.entrySet()) {
            List<Long> id = di.getValue().stream().map(Riferimento.Record::id).toList();
            for (List<Long> blocco : blocchi(id)) {
                leggi(DI_RECORD.get(di.getKey()).formatted(segni(blocco)), blocco, false);
            }
        }
    }

    private void chiavi() throws SQLException {
        for (List<String> blocco : blocchi(List.copyOf(chiavi))) {
            leggi(DI_CHIAVE.formatted("CODICE_FISCALE", segni(blocco)), blocco, false);
            leggi(DI_CHIAVE.formatted("CHIAVE_ANONIMA", segni(blocco)), blocco, false);
        }
    }

    private void leggi(String sql, List<?> valori, boolean conChiave) throws SQLException {
        try (PreparedStatement s = connessione.prepareStatement(sql)) {
            for (int i = 0; i < valori.size(); i++) {
                s.setObject(i + 1, valori.get(i));
            }
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    long codice = r.getLong(1);
                    if (!r.wasNull()) {
                        codici.add(codice);
                    } else if (conChiave) {
                        persona(r.getString(2));
                    }
                }
            }
        }
    }

    /** A row that touched nobody still says whom it is about: body, then the person. */
    private void persona(String chiave) {
        String[] parti = chiave == null ? new String[0] : chiave.split("\\|", -1);
        if (parti.length > 1) {
            chiavi.add(parti[1]);
            chiavi.add(parti[0] + "|" + parti[1]);
        }
    }

    private static String di(String tabella) {
        return "SELECT s.CODICE FROM SOGGETTO s JOIN "
                + tabella
                + " t ON t.SOGGETTO_ID = s.ID WHERE t.ID IN (%s)";
    }

    private static <T> List<T> tutti(List<Riferimento> riferimenti, Class<T> tipo) {
        return riferimenti.stream().filter(tipo::isInstance).map(tipo::cast).toList();
    }

    private static <T> List<List<T>> blocchi(List<T> tutti) {
        List<List<T>> blocchi = new ArrayList<>();
        for (int da = 0; da < tutti.size(); da += BLOCCO) {
            blocchi.add(tutti.subList(da, Math.min(tutti.size(), da + BLOCCO)));
        }
        return blocchi;
    }

    private static String segni(Collection<?> valori) {
        return valori.stream().map(v -> "?").collect(Collectors.joining(", "));
    }
}
