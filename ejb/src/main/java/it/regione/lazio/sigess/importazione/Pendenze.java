// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/**
 * What an undone import leaves open for people: its questions and proposals go, what was decided
 * stays. A question that other imports ask too is theirs from now on; what they propose, and was
 * not open because of this one, is.
 */
final class Pendenze {

    /** Repeated by another import, and first asked by this one, which is still open. */
    private static final String DI_ALTRE =
            " WHERE V.STATO = 'RIPETUTA' AND V.IMPORTAZIONE_ID <> ?1 AND EXISTS (SELECT 1"
                    + " FROM VERIFICA O WHERE O.ID = V.ORIGINE_ID AND O.IMPORTAZIONE_ID = ?1"
                    + " AND O.STATO = 'APERTA')";

    /** A proposal of an import that stands, which is not open because of this one. */
    private static final String FERME =
            "%1$s.SUPERATA_DA = ?1 AND %1$s.STATO = 'SUPERATA' AND EXISTS (SELECT 1"
                    + " FROM IMPORTAZIONE I WHERE I.ID = %1$s.IMPORTAZIONE_ID"
                    + " AND I.STATO NOT LIKE '%%ANNULLA%%')";

    /**
     * The newest of them is open again, unless another one is, or the person is gone, or somebody
     * has decided meanwhile: refused that value, accepted it or that of a flow as new.
     */
    private static final String TORNANO =
            "UPDATE VARIAZIONE_ANAGRAFICA V SET STATO = 'PROPOSTA', CHIAVE_APERTA ="
                    + " V.SOGGETTO_ID || '|' || V.CAMPO, DECISA_IL = NULL, SUPERATA_DA = NULL,"
                    + " VERSIONE = VERSIONE + 1 WHERE "
                    + FERME.formatted("V")
                    + " AND EXISTS (SELECT 1 FROM SOGGETTO S WHERE S.ID = V.SOGGETTO_ID)"
                    + " AND NOT EXISTS (SELECT 1 FROM VARIAZIONE_ANAGRAFICA A"
                    + " WHERE A.CHIAVE_APERTA = V.SOGGETTO_ID || '|' || V.CAMPO)"
                    + " AND NOT EXISTS (SELECT 1 FROM VARIAZIONE_ANAGRAFICA D"
                    + " WHERE D.SOGGETTO_ID = V.SOGGETTO_ID AND D.CAMPO = V.CAMPO"
                    + " AND (D.STATO = 'ACCETTATA' AND D.ORDINE_FLUSSO >= V.ORDINE_FLUSSO"
                    + " OR REGEXP_LIKE(D.STATO, '^(ACCETTATA|RIFIUTATA)$')"
                    + " AND UPPER(D.PROPOSTO) = UPPER(V.PROPOSTO)))"
                    + " AND NOT EXISTS (SELECT 1 FROM VARIAZIONE_ANAGRAFICA W"
                    + " WHERE W.SOGGETTO_ID = V.SOGGETTO_ID AND W.CAMPO = V.CAMPO AND "
                    + FERME.formatted("W")
                    + " AND (W.ORDINE_FLUSSO > V.ORDINE_FLUSSO"
                    + " OR W.ORDINE_FLUSSO = V.ORDINE_FLUSSO AND W.ID < V.ID))";

    /** The others are not open because of the one that is; null when none is. */
    private static final String RESTANO =
            "UPDATE VARIAZIONE_ANAGRAFICA V SET SUPERATA_DA = (SELECT A.IMPORTAZIONE_ID"
                    + " FROM VARIAZIONE_ANAGRAFICA A"
                    + " WHERE A.CHIAVE_APERTA = V.SOGGETTO_ID || '|' || V.CAMPO)"
                    + " WHERE V.SUPERATA_DA = ?1";

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
        esegui(TORNANO);
        esegui(RESTANO);
    }

    private void esegui(String sql) {
        em.createNativeQuery(sql).setParameter(1, importazione).executeUpdate();
    }
}
