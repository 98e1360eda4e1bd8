// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the records of the domain in few words, one query for those of a page. */
final class DescrizioniRecord {

    private static final String PERSONA =
            ", CASE WHEN S.ANONIMO = 1 THEN S.CHIAVE_ANONIMA ELSE S.COGNOME || ' ' || S.NOME"
                    + " || ' (' || S.CODICE_FISCALE || ')' END FROM ";

    private static final String DI = " T JOIN SOGGETTO S ON S.ID = T.SOGGETTO_ID WHERE T.ID IN (";

    private static final String GIORNO = ", 'DD/MM/YYYY')";

    private static final Map<String, String> QUERY =
            Map.of(
                    "INTERVENTO",
                    "SELECT T.ID, T.ANNO || '/' || T.PROGRESSIVO || ' · ' || T.CODICE_PRESTAZIONE"
                            + " || ' · ' || T.PROTOCOLLO_DOMANDA"
                            + PERSONA
                            + "INTERVENTO"
                            + DI,
                    "SCHEDA_SINA",
                    scheda("SCHEDA_SINA"),
                    "SCHEDA_SINBA",
                    scheda("SCHEDA_SINBA"),
                    "PRESA_IN_CARICO",
                    "SELECT T.ID, T.UNITA_OPERATIVA || ' · ' || TO_CHAR(T.DATA_APERTURA"
                            + GIORNO
                            + PERSONA
                            + "PRESA_IN_CARICO"
                            + DI,
                    "INDIRIZZO",
                    "SELECT T.ID, COALESCE((SELECT C.DENOMINAZIONE FROM COMUNE C"
                            + " WHERE C.CODICE_ISTAT = T.CODICE_COMUNE AND C.ATTIVO = 1),"
                            + " T.CODICE_COMUNE, T.CODICE_NAZIONE)"
                            + PERSONA
                            + "INDIRIZZO"
                            + DI,
                    "SOGGETTO",
                    "SELECT S.ID, TO_CHAR(S.CODICE)" + PERSONA + "SOGGETTO S WHERE S.ID IN (");

    private DescrizioniRecord() {}

    static void descrivi(EntityManager em, String tabella, List<RigaAnnullamento> righe) {
        if (righe.isEmpty() || !QUERY.containsKey(tabella)) {
            return;
        }
        Map<Long, DescrizioneRecord> descrizioni = new HashMap<>();
        List<Long> id = righe.stream().map(RigaAnnullamento::getRecordId).toList();
        for (Object[] r : leggi(em, QUERY.get(tabella), id)) {
            descrizioni.put(
                    ((Number) r[0]).longValue(),
                    new DescrizioneRecord((String) r[1], (String) r[2]));
        }
        righe.forEach(r -> r.descrivi(descrizioni.get(r.getRecordId())));
    }

    private static List<Object[]> leggi(EntityManager em, String sql, Collection<Long> id) {
        StringBuilder segnaposto = new StringBuilder();
        for (int i = 1; i <= id.size(); i++) {
            segnaposto.append(i == 1 ? "?" : ", ?").append(i);
        }
        var query = em.createNativeQuery(sql + segnaposto + ")");
        int n = 0;
        for (Long valore : id) {
            query.setParameter(++n, valore);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> righe = query.getResultList();
        return righe;
    }

    private static String scheda(String tabella) {
        return "SELECT T.ID, TO_CHAR(T.DATA_SCHEDA" + GIORNO + PERSONA + tabella + DI;
    }
}
