// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.annullamento.Azione;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Collectors;

/** Compares two looks at one undo, record by record. */
final class MosseAnnullamento {

    private static final int MASSIMO = 20;

    private static final String CONTI =
            "SELECT TABELLA, AZIONE, SUM(CASE WHEN ANNULLAMENTO_ID = ?1 THEN QUANTI ELSE 0 END),"
                    + " SUM(CASE WHEN ANNULLAMENTO_ID = ?2 THEN QUANTI ELSE 0 END)"
                    + " FROM ANNULLAMENTO_CONTO WHERE ANNULLAMENTO_ID = ?1 OR ANNULLAMENTO_ID = ?2"
                    + " GROUP BY TABELLA, AZIONE"
                    + " HAVING SUM(CASE WHEN ANNULLAMENTO_ID = ?1 THEN QUANTI ELSE -QUANTI END) <> 0"
                    + " ORDER BY TABELLA, AZIONE";

    /** A fate that the other look does not tell of the same record. */
    private static final String SOLO_QUI =
            " FROM RigaAnnullamento n WHERE n.annullamentoId = :qui AND NOT EXISTS (SELECT v"
                    + " FROM RigaAnnullamento v WHERE v.annullamentoId = :altro"
                    + " AND v.tabella = n.tabella AND v.recordId = n.recordId"
                    + " AND v.azione = n.azione"
                    + " AND (v.causa = n.causa OR v.causa IS NULL AND n.causa IS NULL))";

    /** Nor is met by it at all: of the records of the first look only these are counted. */
    private static final String SPARITI =
            "SELECT COUNT(n) FROM RigaAnnullamento n WHERE n.annullamentoId = :qui AND NOT EXISTS"
                    + " (SELECT v FROM RigaAnnullamento v WHERE v.annullamentoId = :altro"
                    + " AND v.tabella = n.tabella AND v.recordId = n.recordId)";

    private final EntityManager em;
    private final long nuovo;
    private final long vecchio;

    MosseAnnullamento(EntityManager em, long nuovo, long vecchio) {
        this.em = em;
        this.nuovo = nuovo;
        this.vecchio = vecchio;
    }

    /**
     * @param conRecord whether who asks may see them
     */
    PianoMosso piano(boolean conRecord) {
        long quanti =
                di(Long.class, "SELECT COUNT(n)" + SOLO_QUI, nuovo, vecchio).getSingleResult()
                        + di(Long.class, SPARITI, vecchio, nuovo).getSingleResult();
        return new PianoMosso(conti(), quanti, conRecord ? primi() : List.of());
    }

    private List<PianoMosso.Conto> conti() {
        @SuppressWarnings("unchecked")
        List<Object[]> righe =
                em.createNativeQuery(CONTI)
                        .setParameter(1, vecchio)
                        .setParameter(2, nuovo)
                        .getResultList();
        return righe.stream()
                .map(
                        r ->
                                new PianoMosso.Conto(
                                        (String) r[0],
                                        Azione.valueOf((String) r[1]),
                                        ((Number) r[2]).longValue(),
                                        ((Number) r[3]).longValue()))
                .toList();
    }

    private List<RigaAnnullamento> primi() {
        List<RigaAnnullamento> righe =
                di(
                                RigaAnnullamento.class,
                                "SELECT n" + SOLO_QUI + " ORDER BY n.tabella, n.recordId",
                                nuovo,
                                vecchio)
                        .setMaxResults(MASSIMO)
                        .getResultList();
        righe.stream()
                .collect(Collectors.groupingBy(RigaAnnullamento::getTabella))
                .forEach((tabella, sue) -> DescrizioniRecord.descrivi(em, tabella, sue));
        return righe;
    }

    private <T> TypedQuery<T> di(Class<T> tipo, String jpql, long qui, long altro) {
        return em.createQuery(jpql, tipo).setParameter("qui", qui).setParameter("altro", altro);
    }
}
