// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.EsecuzioneConfronto;
import it.regione.lazio.sigess.importazione.confronto.FileConfrontati;
import it.regione.lazio.sigess.importazione.confronto.FileLetto;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The life of comparisons, for the job that makes them; each method is one transaction. It asks for
 * no role: pages go through {@link ConfrontoService}.
 */
@Stateless
public class RegistroConfronti {

    /** From the queue to the first step of its job. */
    private static final int AVVIO_SECONDI = 60;

    /** Who works off a queue decides a row every few seconds: once is enough, after the last. */
    private static final int QUIETE_SECONDI = 20;

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject LavoriInCorso lavori;

    /**
     * Looks again at the comparisons of one body of which an import was completed or undone: what
     * now reads other files than it has read is made again.
     *
     * @return whether there may be another body to look at
     */
    public boolean aggiorna() {
        Optional<Importazione> mossa =
                em.createQuery(
                                "SELECT i FROM Importazione i WHERE i.daConfrontare = TRUE"
                                        + " ORDER BY i.id",
                                Importazione.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        mossa.ifPresent(this::aggiorna);
        return mossa.isPresent();
    }

    private void aggiorna(Importazione mossa) {
        int mia =
                em.createNativeQuery(
                                "UPDATE IMPORTAZIONE SET DA_CONFRONTARE = 0"
                                        + " WHERE ID = ?1 AND DA_CONFRONTARE = 1")
                        .setParameter(1, mossa.getId())
                        .executeUpdate();
        if (mia == 0 || mossa.isAnteprima() || mossa.getEnteCodice() == null) {
            return;
        }
        FilePrecedenti file = precedenti(mossa);
        for (Importazione questa : file.file()) {
            Confronto confronto = em.find(Confronto.class, questa.getId());
            Optional<List<FileLetto>> letti = file.di(questa);
            boolean cambia =
                    confronto == null
                            ? letti.isPresent()
                            : !confronto.getStato().inArrivo()
                                    && !confronto.legge(letti.orElse(List.of()));
            if (cambia) {
                accoda(questa.getId(), letti.orElse(List.of()));
            }
        }
    }

    /** Has a comparison made again that nobody is making: it failed, or was stopped. */
    public void rifai(long id) {
        Confronto confronto = em.find(Confronto.class, id);
        if (confronto != null && !confronto.getStato().inArrivo()) {
            letti(em.find(Importazione.class, id)).ifPresent(letti -> accoda(id, letti));
        }
    }

    private void accoda(long id, List<FileLetto> letti) {
        Confronto confronto = em.find(Confronto.class, id);
        if (confronto == null) {
            confronto = new Confronto(id);
            confronto.legge(letti.get(0).importazione(), letti);
            em.persist(confronto);
        }
        confronto.accoda();
    }

    /**
     * Takes the next one from the queue when none is under way; of two nodes that ask at once, one
     * gets it.
     *
     * @return number of its import
     */
    public Optional<Long> prendi() {
        raccogli();
        return quanti(StatoConfronto.IN_CORSO) > 0
                ? Optional.empty()
                : primo().filter(id -> preso(id) == 1);
    }

    /**
     * What was taken and never got its job goes back; what has lost its job has failed; what has
     * read rows that were decided since is made again.
     */
    private void raccogli() {
        em.createNativeQuery(
                        "UPDATE CONFRONTO SET STATO = 'IN_CODA', ISTANZA_JOB = NULL, PRESO_IL = NULL,"
                                + " TERMINATO_IL = NULL, DA_RIFARE_IL = NULL"
                                + " WHERE STATO = 'PRONTO' AND DA_RIFARE_IL < ?1")
                .setParameter(1, LocalDateTime.now().minusSeconds(QUIETE_SECONDI))
                .executeUpdate();
        em.createNativeQuery(
                        "UPDATE CONFRONTO SET STATO = 'IN_CODA' WHERE STATO = 'IN_CORSO'"
                                + " AND ISTANZA_JOB IS NULL AND PRESO_IL < ?1")
                .setParameter(1, LocalDateTime.now().minusSeconds(AVVIO_SECONDI))
                .executeUpdate();
        em.createNativeQuery(
                        "UPDATE CONFRONTO SET STATO = 'FALLITO' WHERE STATO = 'IN_CORSO'"
                                + " AND ISTANZA_JOB IS NOT NULL AND NOT EXISTS (SELECT 1"
                                + " FROM LAVORO_IN_CORSO L"
                                + " WHERE L.ISTANZA_JOB = CONFRONTO.ISTANZA_JOB)")
                .executeUpdate();
    }

    private Optional<Long> primo() {
        return em.createQuery(
                        "SELECT c.importazioneId FROM Confronto c WHERE c.stato = :coda"
                                + " ORDER BY c.importazioneId DESC",
                        Long.class)
                .setParameter("coda", StatoConfronto.IN_CODA)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private int preso(long id) {
        return em.createNativeQuery(
                        "UPDATE CONFRONTO SET STATO = 'IN_CORSO', PRESO_IL = ?2, ISTANZA_JOB = NULL"
                                + " WHERE IMPORTAZIONE_ID = ?1 AND STATO = 'IN_CODA'")
                .setParameter(1, id)
                .setParameter(2, LocalDateTime.now())
                .executeUpdate();
    }

    private long quanti(StatoConfronto stato) {
        return em.createQuery("SELECT COUNT(c) FROM Confronto c WHERE c.stato = :stato", Long.class)
                .setParameter("stato", stato)
                .getSingleResult();
    }

    /**
     * The comparison gets the job instance that makes it.
     *
     * @return false when another one has it, or nobody asked for it
     */
    public boolean affida(long id, long istanza) {
        Confronto confronto = em.find(Confronto.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (confronto == null) {
            return false;
        }
        boolean libero = confronto.getStato().inArrivo() && confronto.getIstanzaJob() == null;
        if (libero) {
            confronto.prendi();
            confronto.affida(istanza);
        }
        return Objects.equals(confronto.getIstanzaJob(), istanza);
    }

    /** The comparison that this job instance makes. */
    public Optional<Confronto> dellaIstanza(long istanza) {
        return em.createQuery(
                        "SELECT c FROM Confronto c WHERE c.istanzaJob = :istanza", Confronto.class)
                .setParameter("istanza", istanza)
                .getResultStream()
                .findFirst();
    }

    /**
     * Begins, or begins again: settles which files it reads.
     *
     * @return empty when there is nothing to compare any more
     */
    public Optional<FileConfrontati> inizia(EsecuzioneConfronto chi) {
        lavori.conferma(chi.istanza(), chi.esecuzione());
        em.createNativeQuery("UPDATE CONFRONTO SET DA_RIFARE_IL = NULL WHERE IMPORTAZIONE_ID = ?1")
                .setParameter(1, chi.importazione())
                .executeUpdate();
        Importazione questa = em.find(Importazione.class, chi.importazione());
        Confronto confronto = em.find(Confronto.class, chi.importazione());
        confronto.passaA(StatoConfronto.IN_CORSO);
        Optional<List<FileLetto>> letti = letti(questa);
        letti.ifPresent(l -> confronto.legge(l.get(0).importazione(), l));
        return letti.map(
                l ->
                        new FileConfrontati(
                                questa.getId(), l, questa.getTipoFlusso(), questa.getEnteCodice()));
    }

    /**
     * The comparison is made; if meanwhile it should have read other files, it goes to the queue
     * again.
     */
    public void concludi(EsecuzioneConfronto chi, ConteggiConfronto conteggi) {
        lavori.conferma(chi.istanza(), chi.esecuzione());
        Confronto confronto = em.find(Confronto.class, chi.importazione());
        confronto.conta(conteggi);
        Importazione questa = em.find(Importazione.class, chi.importazione());
        if (confronto.legge(letti(questa).orElse(List.of()))) {
            confronto.passaA(StatoConfronto.PRONTO);
        } else {
            confronto.accoda();
        }
    }

    /** There is nothing to compare any more; its rows are gone already. */
    public void togli(EsecuzioneConfronto chi) {
        lavori.conferma(chi.istanza(), chi.esecuzione());
        em.remove(em.find(Confronto.class, chi.importazione()));
    }

    /** What the job of this instance works on stops here. */
    public void passaA(long istanza, StatoConfronto stato) {
        dellaIstanza(istanza).ifPresent(c -> c.passaA(stato));
    }

    /** What the comparison of an import is to read now; empty when it has no file before. */
    public Optional<List<FileLetto>> letti(Importazione questa) {
        return questa.getStato() != StatoImportazione.COMPLETATA
                        || questa.isAnteprima()
                        || questa.getRettificaDi() != null
                ? Optional.empty()
                : precedenti(questa).di(questa);
    }

    private FilePrecedenti precedenti(Importazione questa) {
        return new FilePrecedenti(
                em.createQuery(
                                "SELECT i FROM Importazione i WHERE i.enteCodice = :ente"
                                        + " AND i.tipoFlusso = :tipo AND i.scopo = :scopo"
                                        + " AND i.stato = :completata",
                                Importazione.class)
                        .setParameter("ente", questa.getEnteCodice())
                        .setParameter("tipo", questa.getTipoFlusso())
                        .setParameter("scopo", ScopoImportazione.IMPORTAZIONE)
                        .setParameter("completata", StatoImportazione.COMPLETATA)
                        .setHint("eclipselink.batch", "i.codiciTrovati")
                        .getResultList());
    }
}
