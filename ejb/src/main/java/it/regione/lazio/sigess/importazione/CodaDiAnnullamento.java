// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Which undo, and which look at one, goes next; each method is one transaction. It asks for no
 * role: only the job's starter calls it.
 */
@Stateless
public class CodaDiAnnullamento {

    /** From the queue to the first step of its job. */
    private static final int AVVIO_SECONDI = 60;

    private static final List<StatoAnnullamento> VIVI =
            List.of(
                    StatoAnnullamento.IN_AVVIO,
                    StatoAnnullamento.IN_ATTESA,
                    StatoAnnullamento.IN_CORSO);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject RegistroAnnullamenti registro;

    /**
     * What no job will ever end: taken from the queue by a server that died before it began goes
     * back to it; given up by those who resume what was cut off has failed.
     */
    public void raccogli() {
        em.createQuery(
                        "SELECT a FROM Annullamento a WHERE a.stato = :avvio"
                                + " AND a.presoIl < :prima",
                        Annullamento.class)
                .setParameter("avvio", StatoAnnullamento.IN_AVVIO)
                .setParameter("prima", LocalDateTime.now().minusSeconds(AVVIO_SECONDI))
                .getResultStream()
                .filter(a -> a.getIstanzaJob() == null || !inMano(a.getIstanzaJob()))
                .forEach(a -> a.passaA(StatoAnnullamento.IN_CODA, null));
        @SuppressWarnings("unchecked")
        List<Number> persi =
                em.createNativeQuery(
                                "SELECT A.ID FROM ANNULLAMENTO A WHERE A.ISTANZA_JOB IS NOT NULL"
                                        + " AND REGEXP_LIKE(A.STATO, '^(IN_ATTESA|IN_CORSO)$')"
                                        + " AND NOT EXISTS (SELECT 1 FROM LAVORO_IN_CORSO L"
                                        + " WHERE L.ISTANZA_JOB = A.ISTANZA_JOB)")
                        .getResultList();
        persi.forEach(id -> registro.fallisci(id.longValue()));
    }

    /** Whether a node has the job, or is going to resume it. */
    private boolean inMano(long istanza) {
        return !em.createNativeQuery(
                        "SELECT ISTANZA_JOB FROM LAVORO_IN_CORSO WHERE ISTANZA_JOB = ?1")
                .setParameter(1, istanza)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes the next one from the queue: a look when no other is under way, an undo likewise. From
     * here on its job alone writes on it.
     */
    public Optional<Annullamento> prendiDallaCoda(boolean prova) {
        long sottoMano =
                em.createQuery(
                                "SELECT COUNT(a) FROM Annullamento a WHERE a.stato IN :vivi"
                                        + " AND a.prova = :prova",
                                Long.class)
                        .setParameter("vivi", VIVI)
                        .setParameter("prova", prova)
                        .getSingleResult();
        if (sottoMano > 0) {
            return Optional.empty();
        }
        Optional<Annullamento> prossimo =
                em.createQuery(
                                "SELECT a FROM Annullamento a WHERE a.stato = :coda"
                                        + " AND a.prova = :prova ORDER BY a.richiestoIl, a.id",
                                Annullamento.class)
                        .setParameter("coda", StatoAnnullamento.IN_CODA)
                        .setParameter("prova", prova)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        prossimo.ifPresent(Annullamento::prendi);
        return prossimo;
    }
}
