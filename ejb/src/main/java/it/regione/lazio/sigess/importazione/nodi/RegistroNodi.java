// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.nodi;

import it.regione.lazio.sigess.importazione.Identificativi;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The server processes that work on this database; each method is one transaction. A node lives
 * while its count of beats grows: no clock of one machine is ever compared with another's.
 */
@Stateless
public class RegistroNodi {

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Identificativi identificativi;

    /**
     * Registers a process that starts now.
     *
     * @param nome for people, need not be unique
     * @return its id, never given before
     */
    public long registra(String nome) {
        long id = identificativi.id();
        LocalDateTime adesso = LocalDateTime.now();
        em.createNativeQuery(
                        "INSERT INTO NODO (ID, NOME, AVVIATO_IL, BATTITI, BATTITO_IL)"
                                + " VALUES (?1, ?2, ?3, 0, ?3)")
                .setParameter(1, id)
                .setParameter(2, nome.substring(0, Math.min(100, nome.length())))
                .setParameter(3, adesso)
                .executeUpdate();
        return id;
    }

    /**
     * One more beat.
     *
     * @return false when the others have taken this node for dead: what it had in hand is theirs,
     *     and it must register again
     */
    public boolean batti(long id) {
        return em.createNativeQuery(
                                "UPDATE NODO SET BATTITI = BATTITI + 1, BATTITO_IL = ?1"
                                        + " WHERE ID = ?2 AND TERMINATO_IL IS NULL")
                        .setParameter(1, LocalDateTime.now())
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    /** The nodes that nobody has taken for dead, each with its count of beats. */
    public Map<Long, Long> battiti() {
        List<?> righe =
                em.createNativeQuery("SELECT ID, BATTITI FROM NODO WHERE TERMINATO_IL IS NULL")
                        .getResultList();
        return righe.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(
                                r -> ((Number) r[0]).longValue(),
                                r -> ((Number) r[1]).longValue()));
    }

    /**
     * Takes a silent node for dead, unless it has beaten since.
     *
     * @param battiti how many beats it had when it was last looked at
     * @return false when it had beaten, or somebody else was faster
     */
    public boolean dichiaraMorto(long id, long battiti) {
        return em.createNativeQuery(
                                "UPDATE NODO SET TERMINATO_IL = ?1"
                                        + " WHERE ID = ?2 AND BATTITI = ?3 AND TERMINATO_IL IS NULL")
                        .setParameter(1, LocalDateTime.now())
                        .setParameter(2, id)
                        .setParameter(3, battiti)
                        .executeUpdate()
                == 1;
    }

    /** The process ends in an orderly way: nobody need wait for its silence. */
    public void termina(long id) {
        em.createNativeQuery(
                        "UPDATE NODO SET TERMINATO_IL = ?1 WHERE ID = ?2 AND TERMINATO_IL IS NULL")
                .setParameter(1, LocalDateTime.now())
                .setParameter(2, id)
                .executeUpdate();
    }
}
