// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/**
 * What an undone import leaves open for people: its questions and proposals go, what was decided
 * stays. A question that other imports ask too is theirs from now on.
 */
final class Pendenze {

    /** Repeated by another import, and first asked by this one, which is still open. */
    private static final String DI_ALTRE =
            " WHERE V.STATO = 'RIPETUTA' AND V.IMPORTAZIONE_ID <> ?1 AND EXISTS (SELECT 1"
                    + " FROM VERIFICA O WHERE O.ID = V.ORIGINE_ID AND O.IMPORTAZIONE_ID = ?1"
                    + " AND O.STATO = 'APERTA')";

    private final EntityManager em;
    private final long importazione;

    Pendenze(EntityManager em, long importazione) {
        this.em = em;
        this.importazione = importazione;
    }

    void chiudi() {
        esegui(
                "UPDATE VERIFICA V SET ORIGINE_ID = (SELECT MIN(F.ID) FROM VERIFICA F"
                        + " WHERE F.ORIGINE_ID = V.ORIGINE_ID AND F.IMPORTAZIONE_ID <> ?1)"
                        + DI_ALTRE);
        em.createNativeQuery(
                        "UPDATE VERIFICA SET STATO = 'APERTA', ORIGINE_ID = NULL,"
                                + " VERSIONE = VERSIONE + 1 WHERE ORIGINE_ID = ID")
                .executeUpdate();
        esegui("DELETE FROM VERIFICA WHERE STATO = 'RIPETUTA' AND IMPORTAZIONE_ID = ?1");
        esegui("DELETE FROM VERIFICA WHERE STATO = 'APERTA' AND IMPORTAZIONE_ID = ?1");
        em.createNativeQuery(
                        "UPDATE VARIAZIONE_ANAGRAFICA SET STATO = 'SUPERATA', CHIAVE_APERTA = NULL,"
                                + " DECISA_IL = ?2, VERSIONE = VERSIONE + 1"
                                + " WHERE STATO = 'PROPOSTA' AND IMPORTAZIONE_ID = ?1")
                .setParameter(1, importazione)
                .setParameter(2, LocalDateTime.now())
                .executeUpdate();
    }

    private void esegui(String sql) {
        em.createNativeQuery(sql).setParameter(1, importazione).executeUpdate();
    }
}
