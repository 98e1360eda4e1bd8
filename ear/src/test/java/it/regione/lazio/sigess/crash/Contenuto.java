// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The persons of the database with all their records, each a line as {@link Oracolo} writes it. */
final class Contenuto {

    private static final String DATE = "'YYYY-MM-DD'";

    private static final Map<String, String> RECORDS =
            new TreeMap<>(
                    Map.of(
                            "SOGGETTO",
                            "SELECT S.CODICE_FISCALE, S.COGNOME, S.NOME, S.ANNO_NASCITA, S.SESSO,"
                                    + " S.LUOGO_NASCITA, S.CODICE_CITTADINANZA,"
                                    + " S.CODICE_SECONDA_CITTADINANZA FROM SOGGETTO S",
                            "INDIRIZZO",
                            "SELECT S.CODICE_FISCALE, I.CODICE_REGIONE, I.CODICE_COMUNE,"
                                    + " I.CODICE_NAZIONE FROM INDIRIZZO I JOIN SOGGETTO S"
                                    + " ON S.ID = I.SOGGETTO_ID",
                            "PRESA",
                            "SELECT S.CODICE_FISCALE, P.UNITA_OPERATIVA, P.AREA,"
                                    + " TO_CHAR(P.DATA_APERTURA, "
                                    + DATE
                                    + ") FROM PRESA_IN_CARICO P JOIN SOGGETTO S"
                                    + " ON S.ID = P.SOGGETTO_ID",
                            "SCHEDA",
                            "SELECT S.CODICE_FISCALE, F.MOBILITA, F.ATTIVITA_VITA_QUOTIDIANA,"
                                    + " F.DISTURBI_COMPORTAMENTALI, F.AREA_REDDITUALE,"
                                    + " F.AREA_SUPPORTO, F.FONTE_DERIVAZIONE_VALUTAZIONE,"
                                    + " F.STRUMENTO_VALUTAZIONE, (SELECT"
                                    + " LISTAGG(C.CODICE, '') WITHIN GROUP (ORDER BY C.ORDINE)"
                                    + " FROM SCHEDA_SINA_INVALIDITA C WHERE C.SCHEDA_ID = F.ID)"
                                    + " FROM SCHEDA_SINA F JOIN SOGGETTO S ON S.ID = F.SOGGETTO_ID",
                            "INTERVENTO",
                            "SELECT S.CODICE_FISCALE, I.ENTE_CODICE, I.CODICE_PRESTAZIONE,"
                                    + " I.PROTOCOLLO_DOMANDA, I.CARATTERE_PRESTAZIONE,"
                                    + " TO_CHAR(I.DATA_RIFERIMENTO, "
                                    + DATE
                                    + "), TO_CHAR(I.DATA_FINE_PRESTAZIONE, "
                                    + DATE
                                    + "), I.IMPORTO_PRESTAZIONE, I.IMPORTO_MENSILE,"
                                    + " I.IMPORTO_QUOTA_ENTE, I.IMPORTO_QUOTA_UTENTE,"
                                    + " I.MINUTI_SERVIZIO_MENSILE, I.NUMERO_PROTOCOLLO_DSU,"
                                    + " TO_CHAR(I.DATA_DSU, "
                                    + DATE
                                    + "), NVL2(I.PRESA_IN_CARICO_ID, 'in carico', NULL),"
                                    + " NVL2(I.SCHEDA_SINA_ID, 'con scheda', NULL),"
                                    + " I.UNITA_OPERATIVA FROM INTERVENTO I JOIN SOGGETTO S"
                                    + " ON S.ID = I.SOGGETTO_ID"));

    private final Motore engine;
    private final Set<String> before;

    /** Leaves out the persons that are there now. */
    Contenuto(Motore engine) throws SQLException {
        this.engine = engine;
        before = new HashSet<>(engine.column("SELECT CODICE_FISCALE FROM SOGGETTO"));
    }

    /** The records of each person, by codice fiscale; anonymous persons under an empty one. */
    Map<String, List<String>> persons() throws SQLException {
        Map<String, List<String>> persons = new TreeMap<>();
        for (Map.Entry<String, String> kind : RECORDS.entrySet()) {
            for (List<String> row : engine.rows(kind.getValue())) {
                if (!before.contains(row.get(0))) {
                    String values = String.join("|", row.subList(1, row.size()));
                    persons.computeIfAbsent(row.get(0), c -> new ArrayList<>())
                            .add(kind.getKey() + "|" + values);
                }
            }
        }
        return persons;
    }

    /** The lines of the ledger of an import: number, outcome, and what an accepted row left. */
    List<String> ledger(long importazione) throws SQLException {
        return engine.column(
                "SELECT R.NUMERO || ' ' || CASE WHEN R.ESITO <> 'SCARTATA' AND NOT EXISTS"
                        + " (SELECT 1 FROM INTERVENTO I WHERE I.ID = R.INTERVENTO_ID"
                        + " AND I.SOGGETTO_ID = R.SOGGETTO_ID) THEN 'SENZA INTERVENTO'"
                        + " WHEN R.ESITO = 'SCARTATA' AND NOT EXISTS (SELECT 1 FROM SCARTO S"
                        + " WHERE S.IMPORTAZIONE_ID = R.IMPORTAZIONE_ID"
                        + " AND S.NUMERO_RIGA = R.NUMERO) THEN 'SENZA SCARTO' ELSE R.ESITO END"
                        + " FROM RIGA_IMPORTAZIONE R WHERE R.IMPORTAZIONE_ID = ? ORDER BY R.NUMERO",
                importazione);
    }

    String counters(long importazione) throws SQLException {
        return engine.column(
                        "SELECT 'LETTE=' || LETTE || ' NUOVE=' || NUOVE || ' AGGIORNATE='"
                                + " || AGGIORNATE || ' INVARIATE=' || INVARIATE || ' ANNULLATE='"
                                + " || ANNULLATE || ' SCARTATE=' || SCARTATE || ' ESCLUSE='"
                                + " || ESCLUSE || ' PARCHEGGIATE=' || PARCHEGGIATE || ' SOGGETTI='"
                                + " || SOGGETTI_CREATI || ' PRESE=' || PRESE_CREATE || ' SCHEDE='"
                                + " || SCHEDE_CREATE || ' INTERVENTI=' || INTERVENTI_CREATI"
                                + " FROM IMPORTAZIONE WHERE ID = ?",
                        importazione)
                .get(0);
    }
}
