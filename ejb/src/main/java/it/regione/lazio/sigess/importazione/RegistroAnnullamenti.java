// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.annullamento.ContestoAnnullamento;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The life of undos, for the job that runs them; each method is one transaction. It asks for no
 * role: pages go through {@link AnnullamentoService}.
 */
@Stateless
public class RegistroAnnullamenti {

    /** From the queue to the first step of its job. */
    private static final int AVVIO_SECONDI = 60;

    private static final Testi TESTI = Testi.di(RegistroAnnullamenti.class);

    private static final List<StatoAnnullamento> VIVI =
            List.of(
                    StatoAnnullamento.IN_AVVIO,
                    StatoAnnullamento.IN_ATTESA,
                    StatoAnnullamento.IN_CORSO);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Identificativi identificativi;
    @Inject RegistroRettifiche rettifiche;

    /**
     * Registers an undo that the console asked for.
     *
     * @param operatore staff code of who answers for it
     * @throws AnnullamentoNonPossibileException what is wrong, in Italian; nothing is registered
     */
    public long registra(long istanza, String importazione, String motivo, String operatore) {
        Importazione da = chiesta(importazione);
        if (motivo == null || motivo.isBlank()) {
            throw new AnnullamentoNonPossibileException(TESTI.get("annullamento.senzaMotivo"));
        }
        if (operatore == null || em.find(Operatore.class, operatore) == null) {
            throw new AnnullamentoNonPossibileException(
                    TESTI.get("parametro.operatore.sconosciuto", String.valueOf(operatore)));
        }
        Annullamento nuovo = nuovo(da, OrigineImportazione.CONSOLE, operatore, motivo.strip());
        nuovo.affida(istanza);
        return nuovo.getId();
    }

    private Importazione chiesta(String numero) {
        boolean giusto = numero != null && numero.matches("[0-9]{1,18}");
        Importazione importazione =
                giusto ? em.find(Importazione.class, Long.valueOf(numero)) : null;
        if (importazione == null) {
            throw new AnnullamentoNonPossibileException(
                    TESTI.get("annullamento.sconosciuta", String.valueOf(numero)));
        }
        return importazione;
    }

    /**
     * An undo that waits; without a reason, a look at it. Its import is taken at once.
     *
     * @throws AnnullamentoNonPossibileException the import cannot be undone
     */
    public Annullamento nuovo(
            Importazione da, OrigineImportazione origine, String chi, String motivo) {
        Annullabilita.verifica(da);
        Annullamento nuovo =
                new Annullamento(identificativi.id(), da.getId(), origine, chi, motivo);
        em.persist(nuovo);
        if (!nuovo.isProva()) {
            da.annulla(StatoImportazione.IN_ANNULLAMENTO);
        }
        return nuovo;
    }

    public Annullamento trova(long id) {
        return em.find(Annullamento.class, id);
    }

    /** The undo that this job instance runs. */
    public Optional<Annullamento> dellaIstanza(long istanza) {
        return em.createQuery(
                        "SELECT a FROM Annullamento a WHERE a.istanzaJob = :istanza",
                        Annullamento.class)
                .setParameter("istanza", istanza)
                .getResultStream()
                .findFirst();
    }

    /**
     * Gives the undo to a job.
     *
     * @return false when it is gone, or another job has it: this one has nothing to do
     */
    public boolean affida(long id, long istanza) {
        Annullamento a = trova(id);
        if (a == null || a.getIstanzaJob() != null) {
            return false;
        }
        a.affida(istanza);
        return true;
    }

    public void passaA(long id, StatoAnnullamento stato) {
        passaA(id, stato, null);
    }

    /** A look may be gone, with the undo that it was for. */
    private void passaA(long id, StatoAnnullamento stato, String testo) {
        Optional.ofNullable(trova(id)).ifPresent(a -> a.passaA(stato, testo));
    }

    public void fallisci(long id) {
        passaA(id, StatoAnnullamento.FALLITO, TESTI.get("annullamento.fallito"));
    }

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
        persi.forEach(id -> fallisci(id.longValue()));
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

    /** Begins, or begins again: counts what there is to do, once. */
    public void inizia(long id) {
        Annullamento a = trova(id);
        a.passaA(StatoAnnullamento.IN_CORSO, null);
        if (a.getRighe() == null) {
            ContiAnnullamento conti = new ContiAnnullamento(em, a);
            a.inizia(conti.giro(), conti.righe(), conti.creati());
        }
    }

    /** How many parts are done: read anew, since each chunk raises it beside JPA. */
    public long passiFatti(long id) {
        return ((Number)
                        em.createNativeQuery("SELECT PASSI_FATTI FROM ANNULLAMENTO WHERE ID = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                .longValue();
    }

    /**
     * Puts it in the queue again: from where it was, or from the beginning when it went through
     * everything and did not add up. What is undone already is not met again.
     */
    void riprendi(Annullamento a) {
        if (!a.isProva() && a.percorso()) {
            new ContiAnnullamento(em, a).daCapo();
            a.daCapo();
        }
        a.passaA(StatoAnnullamento.IN_CODA, null);
    }

    /** What the chunks share. */
    public ContestoAnnullamento contesto(long id) {
        Annullamento a = trova(id);
        Importazione importazione = em.find(Importazione.class, a.getImportazioneId());
        return new ContestoAnnullamento(
                id, importazione.getId(), importazione.getTipoFlusso(), a.isProva(), a.getRighe());
    }

    /**
     * Ends it. An undo must have met every record that the import made, once: else it is failed and
     * says so.
     *
     * @return whether it holds
     */
    @Traccia(Operazione.ANNULLAMENTO_CONCLUDI)
    public boolean concludi(long id) {
        Annullamento a = trova(id);
        if (a.getStato() == StatoAnnullamento.COMPLETATO) {
            return true;
        }
        ContiAnnullamento conti = new ContiAnnullamento(em, a);
        if (!a.isProva()) {
            if (!conti.siConserva()) {
                a.passaA(
                        StatoAnnullamento.FALLITO,
                        TESTI.get(
                                "annullamento.nonSiConserva",
                                a.getCreati(),
                                conti.decisi(),
                                conti.creatiOra()));
                return false;
            }
            new Pendenze(em, a.getImportazioneId()).chiudi();
            rettifiche.riapri(a.getImportazioneId());
            em.find(Importazione.class, a.getImportazioneId()).annulla(StatoImportazione.ANNULLATA);
        }
        a.passaA(StatoAnnullamento.COMPLETATO, null);
        return true;
    }

    /**
     * Forgets a part of the looks taken before at the import of this undo.
     *
     * @return whether there may be more
     */
    public boolean dimentica(long id) {
        return new ContiAnnullamento(em, trova(id)).dimentica();
    }
}
