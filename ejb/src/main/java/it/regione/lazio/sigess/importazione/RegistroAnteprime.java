// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * Previews and their confirmation, for the job that runs them; each method is one transaction. It
 * asks for no role: pages go through {@link AnteprimaService}.
 */
@Stateless
public class RegistroAnteprime {

    /** What has to be done before an import that holds the turn may write. */
    public enum Inizio {
        /**
         * Begin: it has begun before, or has no preview, or nothing has moved since the preview and
         * the rules have the same severities.
         */
        SCRIVI,
        /** Prove first that the rows still do what the preview has shown. */
        VERIFICA
    }

    private static final Testi TESTI = Testi.di(RegistroAnteprime.class);

    /** Children before their parents. */
    private static final List<String> DI_UNA_ANTEPRIMA =
            List.of("SCARTO", "RILIEVO", "MODIFICA", "RIGA_IMPORTAZIONE", "ANTEPRIMA_STATO");

    private static final String CONFERMANO =
            "SELECT 1 FROM IMPORTAZIONE C WHERE C.ANTEPRIMA_ID = I.ID"
                    + " AND C.SCOPO = 'IMPORTAZIONE' AND ";

    /** Previews whose rows nobody needs: dropped, or those of an import by now. */
    private static final String SUPERFLUE =
            "SELECT I.ID FROM IMPORTAZIONE I WHERE I.SCOPO = 'ANTEPRIMA'"
                    + " AND (I.STATO = 'ABBANDONATA' OR EXISTS ("
                    + CONFERMANO
                    + "C.STATO = 'COMPLETATA' AND C.TERMINATA_IL < ?1))";

    /** Concluded, and no job goes on with them; a preview that can be restarted needs its state. */
    private static final String FINITE =
            "SELECT I.ID FROM IMPORTAZIONE I WHERE REGEXP_LIKE(I.STATO,"
                    + " '^(COMPLETATA|GIA_IMPORTATA|RIFIUTATA|INTERROTTA|FALLITA|ANNULLATA)$')"
                    + " AND NOT (I.SCOPO = 'ANTEPRIMA'"
                    + " AND REGEXP_LIKE(I.STATO, '^(INTERROTTA|FALLITA)$'))"
                    + " AND NOT EXISTS (SELECT 1 FROM LAVORO_IN_CORSO L"
                    + " WHERE L.IMPORTAZIONE_ID = I.ID OR L.ISTANZA_JOB = I.ISTANZA_JOB)";

    /** Previews that wait for nothing but a person, who has not come. */
    private static final String SCADUTE =
            "SELECT I.ID FROM IMPORTAZIONE I WHERE I.SCOPO = 'ANTEPRIMA' AND REGEXP_LIKE(I.STATO,"
                    + " '^(COMPLETATA|RIFIUTATA|INTERROTTA|FALLITA)$') AND I.TERMINATA_IL < ?1"
                    + " AND NOT EXISTS (SELECT 1 FROM LAVORO_IN_CORSO L"
                    + " WHERE L.IMPORTAZIONE_ID = I.ID OR L.ISTANZA_JOB = I.ISTANZA_JOB)"
                    + " AND NOT EXISTS ("
                    + CONFERMANO
                    + "NOT REGEXP_LIKE(C.STATO, '^(RIFIUTATA|FALLITA|ANNULLATA)$'))";

    /** How long a preview can be confirmed. */
    private static final int GIORNI = 30;

    /** Rows that one transaction deletes. */
    private static final int BLOCCO = 5000;

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject private Identificativi identificativi;
    @Inject private CodaDiScrittura coda;

    /**
     * To be asked by the import that has just taken the turn. A preview keeps the first turn of the
     * writers that it saw: if it is resumed after others have written, its confirmation is proved.
     */
    public Inizio inizia(long id) {
        Importazione questa = em.find(Importazione.class, id);
        if (questa.isAnteprima()) {
            if (questa.getGiro() == null) {
                questa.vede(coda.giro());
            }
            return Inizio.SCRIVI;
        }
        boolean giaComincia = questa.getConteggi().getLette() > 0;
        if (questa.getAnteprimaId() == null || giaComincia) {
            coda.cominciaAScrivere(id);
            return Inizio.SCRIVI;
        }
        Importazione vista = em.find(Importazione.class, questa.getAnteprimaId());
        boolean stesseRegole = Objects.equals(questa.getSeverita(), vista.getSeverita());
        if (stesseRegole && coda.cominciaAScrivere(id, vista.getGiro())) {
            return Inizio.SCRIVI;
        }
        questa.vede(coda.giro());
        return Inizio.VERIFICA;
    }

    /**
     * After the proof: the import may write, unless somebody has written during the proof.
     *
     * @return false when it may not
     */
    public boolean comincia(long id) {
        return coda.cominciaAScrivere(id, em.find(Importazione.class, id).getGiro());
    }

    /**
     * What the preview has shown no longer holds: nothing was written, the import is refused, and a
     * new preview in the place of the old one goes into the queue.
     */
    public void mostraDiNuovo(long id) {
        Importazione questa = em.find(Importazione.class, id);
        Importazione nuova =
                new Importazione(
                                identificativi.importazione(),
                                questa.getOrigine(),
                                questa.getRichiestaDa(),
                                questa.getNomeFile(),
                                questa.getParametri())
                        .perAnteprima()
                        .dopo(questa.getAnteprimaId());
        nuova.deposita(questa.getFileId());
        if (questa.getRettificaDi() != null) {
            nuova.rettifica(questa.getRettificaDi());
        }
        em.persist(nuova);
        questa.concludi(
                StatoImportazione.RIFIUTATA,
                null,
                TESTI.get("anteprima.mossa", questa.getAnteprimaId(), nuova.getId()));
    }

    /**
     * Forgets a part of what the chunks of a preview, or of a proof, told each other.
     *
     * @return whether there may be more
     */
    public boolean svuotaStato(long id) {
        return cancella("ANTEPRIMA_STATO", id) == BLOCCO;
    }

    /**
     * Deletes a part of what nobody needs any more: of previews that were dropped, or confirmed a
     * day ago, all but their head and counts; of jobs that are over, what their chunks told each
     * other.
     *
     * @return whether there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean pulisci() {
        for (String tabella : DI_UNA_ANTEPRIMA) {
            if (pulisci(tabella, SUPERFLUE, LocalDateTime.now().minusDays(1))) {
                return true;
            }
        }
        return pulisci("ANTEPRIMA_STATO", FINITE);
    }

    /**
     * Drops a preview that nobody has confirmed in thirty days: it holds personal data.
     *
     * @return whether there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean scade() {
        LocalDateTime limite = LocalDateTime.now().minusDays(GIORNI);
        List<?> id = cerca(SCADUTE, limite);
        if (id.isEmpty()) {
            return false;
        }
        Importazione anteprima = em.find(Importazione.class, ((Number) id.get(0)).longValue());
        em.lock(anteprima, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(anteprima);
        // Who confirms it holds the same lock: only now is it known that nobody does.
        if (!cerca(SCADUTE + " AND I.ID = " + anteprima.getId(), limite).isEmpty()) {
            anteprima.passaA(StatoImportazione.ABBANDONATA);
        }
        return true;
    }

    private boolean pulisci(String tabella, String quali, Object... parametri) {
        List<?> id =
                cerca(
                        quali
                                + " AND EXISTS (SELECT 1 FROM "
                                + tabella
                                + " T WHERE T.IMPORTAZIONE_ID = I.ID)",
                        parametri);
        if (!id.isEmpty()) {
            cancella(tabella, ((Number) id.get(0)).longValue());
        }
        return !id.isEmpty();
    }

    private List<?> cerca(String sql, Object... parametri) {
        Query ricerca = em.createNativeQuery(sql);
        for (int i = 0; i < parametri.length; i++) {
            ricerca.setParameter(i + 1, parametri[i]);
        }
        return ricerca.setMaxResults(1).getResultList();
    }

    private int cancella(String tabella, long id) {
        return em.createNativeQuery(
                        "DELETE FROM " + tabella + " WHERE IMPORTAZIONE_ID = ?1 AND ROWNUM <= ?2")
                .setParameter(1, id)
                .setParameter(2, BLOCCO)
                .executeUpdate();
    }
}
