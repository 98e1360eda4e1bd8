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
import java.util.Optional;

/**
 * The life of undos, for the job that runs them; each method is one transaction. It asks for no
 * role: pages go through {@link AnnullamentoService}.
 */
@Stateless
public class RegistroAnnullamenti {

    private static final Testi TESTI = Testi.di(RegistroAnnullamenti.class);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Identificativi identificativi;
    @Inject RegistroRettifiche rettifiche;
    @Inject CodaDiScrittura coda;

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
        Annullamento nuovo =
                nuovo(da, OrigineImportazione.CONSOLE, operatore, motivo.strip(), null);
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
     * @param visto the look that the undo confirms; null when nobody has looked
     * @throws AnnullamentoNonPossibileException the import cannot be undone
     */
    public Annullamento nuovo(
            Importazione da,
            OrigineImportazione origine,
            String chi,
            String motivo,
            Annullamento visto) {
        Annullabilita.verifica(em, da);
        Annullamento nuovo =
                new Annullamento(identificativi.id(), da.getId(), origine, chi, motivo);
        if (visto != null) {
            nuovo.dopo(visto);
        }
        em.persist(nuovo);
        if (!nuovo.isProva()) {
            nuovo.prende(da.getStato());
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
     * Begins, or begins again: counts what there is to do, once. To be called by who holds the
     * turn, but for a look.
     *
     * @return false when the database has moved since the look that was confirmed, or the import
     *     was corrected meanwhile: nothing is undone, the import is as before, and a new look is in
     *     the queue
     */
    public boolean inizia(long id) {
        Annullamento a = trova(id);
        if (a.getRighe() == null) {
            if (!a.isProva() && mosso(a)) {
                rifiuta(a);
                return false;
            }
            ContiAnnullamento conti = new ContiAnnullamento(em, a);
            a.inizia(conti.giro(), conti.righe(), conti.creati());
        }
        a.passaA(StatoAnnullamento.IN_CORSO, null);
        return true;
    }

    private boolean mosso(Annullamento a) {
        boolean corretta = !Annullabilita.correzioni(em, a.getImportazioneId()).isEmpty();
        boolean altri =
                a.getPianoId() != null
                        && a.getGiro() != null
                        && !coda.cominciaAScrivere(a.getImportazioneId(), a.getGiro());
        return corretta || altri;
    }

    private void rifiuta(Annullamento a) {
        em.find(Importazione.class, a.getImportazioneId()).annulla(a.getStatoPrima());
        a.passaA(StatoAnnullamento.RIFIUTATO, TESTI.get("annullamento.mosso"));
        em.persist(a.altroPiano(identificativi.id()));
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
            rettifiche.riapri(a.getImportazioneId(), id);
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
