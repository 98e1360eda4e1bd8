// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
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

    /** An import whose writer has been silent for longer is taken for dead. */
    private static final int SILENZIO_SECONDI = 120;

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    /**
     * Takes the turn to write, which one import holds at a time in the whole database.
     *
     * @return false when another living import holds it
     */
    public boolean prendiTurno(long id) {
        LocalDateTime adesso = LocalDateTime.now();
        return em.createNativeQuery(
                                "UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = ?1, BATTITO = ?2"
                                        + " WHERE ID = 1 AND (IMPORTAZIONE_ID IS NULL"
                                        + " OR IMPORTAZIONE_ID = ?1 OR BATTITO < ?3)")
                        .setParameter(1, id)
                        .setParameter(2, adesso)
                        .setParameter(3, adesso.minusSeconds(SILENZIO_SECONDI))
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

    /** Gives the turn back, if this import holds it. */
    public void lasciaTurno(long id) {
        em.createNativeQuery(
                        "UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = NULL, BATTITO = NULL"
                                + " WHERE ID = 1 AND IMPORTAZIONE_ID = ?1")
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
     * job alone writes on it.
     */
    public Optional<Importazione> prendiDallaCoda() {
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
        prossima.ifPresent(i -> i.passaA(StatoImportazione.IN_ANALISI));
        return prossima;
    }
}
