// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Which import goes next and which one may write; each method is one transaction. It asks for no
 * role: only jobs call it.
 */
@Stateless
public class CodaDiScrittura {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * Takes the turn to write, which one import holds at a time in the whole database.
     *
     * @return false when another import holds it, which runs or is going to be resumed by itself
     */
    public boolean prendiTurno(long id) {
        return em.createNativeQuery(
                                "UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = ?1, BATTITO = ?2"
                                        + " WHERE ID = 1 AND (IMPORTAZIONE_ID IS NULL"
                                        + " OR IMPORTAZIONE_ID = ?1 OR NOT EXISTS (SELECT 1"
                                        + " FROM LAVORO_IN_CORSO L"
                                        + " WHERE L.IMPORTAZIONE_ID = TURNO_SCRITTURA.IMPORTAZIONE_ID"
                                        + " AND (L.FINITO IS NULL OR REGEXP_LIKE(L.FINITO,"
                                        + " '^(FERMATO|RIPROVA|RIPRESA)$'))))")
                        .setParameter(1, id)
                        .setParameter(2, LocalDateTime.now())
                        .executeUpdate()
                == 1;
    }

    /**
     * How many times somebody has begun to write the domain: the same number later means that
     * nothing has moved. Whoever writes it outside an import raises it too.
     */
    public long giro() {
        return ((Number)
                        em.createNativeQuery("SELECT GIRO FROM TURNO_SCRITTURA WHERE ID = 1")
                                .getSingleResult())
                .longValue();
    }

    /** To be called by who holds the turn, before it writes the domain. */
    public void cominciaAScrivere(long id) {
        em.createNativeQuery(
                        "UPDATE TURNO_SCRITTURA SET GIRO = GIRO + 1"
                                + " WHERE ID = 1 AND IMPORTAZIONE_ID = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /**
     * Begins to write only if nobody has since {@code giro}; to be called by who holds the turn.
     *
     * @return false when the domain has moved, or the turn is another's
     */
    public boolean cominciaAScrivere(long id, long giro) {
        return em.createNativeQuery(
                                "UPDATE TURNO_SCRITTURA SET GIRO = GIRO + 1"
                                        + " WHERE ID = 1 AND IMPORTAZIONE_ID = ?1 AND GIRO = ?2")
                        .setParameter(1, id)
                        .setParameter(2, giro)
                        .executeUpdate()
                == 1;
    }

    /**
     * Gives the turn back, if this import holds it; not while a job works on it or is going to,
     * which may be another one that undoes it.
     */
    public void lasciaTurno(long id) {
        em.createNativeQuery(
                        "UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = NULL, BATTITO = NULL"
                                + " WHERE ID = 1 AND IMPORTAZIONE_ID = ?1 AND NOT EXISTS (SELECT 1"
                                + " FROM LAVORO_IN_CORSO L"
                                + " WHERE L.IMPORTAZIONE_ID = TURNO_SCRITTURA.IMPORTAZIONE_ID"
                                + " AND (L.FINITO IS NULL OR REGEXP_LIKE(L.FINITO,"
                                + " '^(FERMATO|RIPROVA|RIPRESA)$')))")
                .setParameter(1, id)
                .executeUpdate();
    }

    /**
     * The imports that a job has in hand, or had when the server died. One that was taken from the
     * queue and has no job instance yet is about to get it.
     */
    public List<Importazione> vive() {
        return em.createQuery(
                        "SELECT i FROM Importazione i WHERE i.stato IN :vive"
                                + " OR i.stato = :coda AND i.istanzaJob IS NOT NULL"
                                + " ORDER BY i.id",
                        Importazione.class)
                .setParameter(
                        "vive",
                        List.of(
                                StatoImportazione.IN_ANALISI,
                                StatoImportazione.IN_ATTESA,
                                StatoImportazione.IN_CORSO))
                .setParameter("coda", StatoImportazione.IN_CODA)
                .getResultList();
    }

    /**
     * Takes the next import that a page left in the queue, when none is under way. From here on its
     * job alone writes on it; of two nodes that ask at once, one gets it.
     *
     * @param nodo who will start its job
     */
    public Optional<Importazione> prendiDallaCoda(long nodo) {
        if (!vive().isEmpty()) {
            return Optional.empty();
        }
        Optional<Importazione> prossima =
                em.createQuery(
                                "SELECT i FROM Importazione i WHERE i.stato = :coda"
                                        + " AND i.istanzaJob IS NULL ORDER BY i.richiestaIl, i.id",
                                Importazione.class)
                        .setParameter("coda", StatoImportazione.IN_CODA)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        prossima.ifPresent(i -> em.refresh(i, LockModeType.PESSIMISTIC_WRITE));
        Optional<Importazione> mia =
                prossima.filter(i -> i.getStato() == StatoImportazione.IN_CODA);
        mia.ifPresent(i -> i.prendi(nodo));
        return mia;
    }

    /**
     * Puts back into the queue what was taken from it and never got its job: by a node that is no
     * more, or by this one.
     *
     * @param nodo this node, which is not about to start any job
     */
    public List<Importazione> restituisciAllaCoda(long nodo) {
        List<Importazione> prese =
                em.createQuery(
                                "SELECT i FROM Importazione i WHERE i.stato = :presa"
                                        + " AND i.istanzaJob IS NULL AND i.nodo IS NOT NULL",
                                Importazione.class)
                        .setParameter("presa", StatoImportazione.IN_ANALISI)
                        .getResultList();
        List<Importazione> perse =
                prese.stream().filter(i -> i.getNodo() == nodo || terminato(i.getNodo())).toList();
        perse.forEach(i -> i.passaA(StatoImportazione.IN_CODA));
        return perse;
    }

    private boolean terminato(long nodo) {
        return !em.createNativeQuery(
                        "SELECT ID FROM NODO WHERE ID = ?1 AND TERMINATO_IL IS NOT NULL")
                .setParameter(1, nodo)
                .getResultList()
                .isEmpty();
    }
}
