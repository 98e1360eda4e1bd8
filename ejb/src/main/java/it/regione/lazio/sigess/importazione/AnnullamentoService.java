// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.VEDERE_MINORI;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.annullamento.Azione;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The undo of an import as people ask for it: first a look at what it would do, then the undo, with
 * a reason. A job does the work; each method is one transaction.
 */
@Stateless
@Richiede(IMPORTARE)
public class AnnullamentoService {

    private static final Testi TESTI = Testi.di(AnnullamentoService.class);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject RegistroAnnullamenti registro;
    @Inject UtenteCorrente utente;
    @Inject ImportazioniVisibili visibili;

    /**
     * The undo of an import, under way or over; empty when nobody asked for one, or it was refused
     * because the database had moved.
     */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public Optional<Annullamento> dellaImportazione(long importazione) {
        return ultimo(importazione, false);
    }

    /** Why the import cannot be undone, in Italian; null when it can. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public String impedimento(long importazione) {
        Importazione da = importazione(importazione, LockModeType.NONE);
        return da.getTipoFlusso() == TipoFlusso.SINBA && !vede(da)
                ? TESTI.get("annullamento.minori", String.valueOf(importazione))
                : Annullabilita.impedimento(em, da).orElse(null);
    }

    /** The corrections that are to be undone before this import. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public List<Long> correzioni(long importazione) {
        return Annullabilita.correzioni(em, visibili.trova(importazione).getId());
    }

    /** Whether the person may undo the import, and go on with its undo: minors are not for all. */
    public boolean consentito(long importazione) {
        return vede(importazione(importazione, LockModeType.NONE));
    }

    /** The last look at what undoing the import would do. */
    public Optional<Annullamento> piano(long importazione) {
        return ultimo(importazione, true);
    }

    /** Whether somebody wrote since this look was taken: its numbers may be others now. */
    public boolean mosso(Annullamento piano) {
        visibili.trova(piano.getImportazioneId());
        Long visto = piano.getGiro();
        return visto == null || visto < 0 || new ContiAnnullamento(em, piano).giro() != visto;
    }

    /**
     * Has a job look at what undoing the import would do, unless one is looking or has looked and
     * nobody wrote since. Writes nothing of the domain.
     *
     * @throws AnnullamentoNonPossibileException the import cannot be undone
     * @throws NonAutorizzatoException it is about minors, whom the person may not see
     */
    @Traccia(Operazione.ANNULLAMENTO_GUARDA)
    public void guarda(long importazione) {
        Importazione da = daAnnullare(importazione);
        Optional<Annullamento> ultimo = piano(importazione);
        boolean vale =
                ultimo.filter(p -> !p.getStato().concluso()).isPresent()
                        || ultimo.filter(p -> p.getStato() == StatoAnnullamento.COMPLETATO)
                                .filter(p -> !mosso(p))
                                .isPresent();
        if (!vale) {
            registro.nuovo(da, OrigineImportazione.PAGINA, chi(), null, null);
        }
    }

    /**
     * Puts the undo in the queue, in the name of who asks. From here on the import is being undone.
     *
     * @param piano the look that the person has seen
     * @throws AnnullamentoNonPossibileException the import cannot be undone, somebody wrote since
     *     the look, or the reason is missing; nothing is registered
     */
    @Traccia(Operazione.ANNULLAMENTO_CHIEDI)
    public void richiedi(long importazione, long piano, String motivo) {
        Importazione da = daAnnullare(importazione);
        Annullabilita.verifica(em, da);
        if (motivo == null || motivo.isBlank()) {
            throw new AnnullamentoNonPossibileException(TESTI.get("annullamento.senzaMotivo"));
        }
        if (motivo.strip().length() > Annullamento.MASSIMO_MOTIVO) {
            throw new AnnullamentoNonPossibileException(
                    TESTI.get("annullamento.motivoLungo", Annullamento.MASSIMO_MOTIVO));
        }
        Annullamento visto = em.find(Annullamento.class, piano);
        if (!piano(visto, importazione)) {
            throw new AnnullamentoNonPossibileException(TESTI.get("annullamento.senzaPiano"));
        }
        if (mosso(visto)) {
            throw new AnnullamentoNonPossibileException(TESTI.get("annullamento.mosso"));
        }
        registro.nuovo(da, OrigineImportazione.PAGINA, chi(), motivo.strip(), visto);
    }

    private static boolean piano(Annullamento visto, long importazione) {
        return visto != null
                && visto.isProva()
                && visto.getImportazioneId() == importazione
                && visto.getStato() == StatoAnnullamento.COMPLETATO;
    }

    /** Takes up again, from where it was, an undo that was stopped or has failed. */
    @Traccia(Operazione.ANNULLAMENTO_RIPRENDI)
    public void riprendi(long importazione) {
        daAnnullare(importazione);
        dellaImportazione(importazione)
                .filter(
                        a ->
                                a.getStato() == StatoAnnullamento.INTERROTTO
                                        || a.getStato() == StatoAnnullamento.FALLITO)
                .ifPresent(registro::riprendi);
    }

    /** What the undo does, table by table. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public List<ContoAnnullamento> conti(long annullamento) {
        Annullamento di = em.find(Annullamento.class, annullamento);
        if (di == null) {
            throw new NonTrovatoException("annullamento " + annullamento);
        }
        visibili.trova(di.getImportazioneId());
        @SuppressWarnings("unchecked")
        List<Object[]> righe =
                em.createNativeQuery(
                                "SELECT TABELLA, SUM(CASE WHEN AZIONE = 'ELIMINA' THEN QUANTI ELSE 0"
                                        + " END), SUM(CASE WHEN AZIONE = 'RIPRISTINA' THEN QUANTI"
                                        + " ELSE 0 END), SUM(CASE WHEN AZIONE = 'RESTA' THEN QUANTI"
                                        + " ELSE 0 END) FROM ANNULLAMENTO_CONTO"
                                        + " WHERE ANNULLAMENTO_ID = ?1 GROUP BY TABELLA"
                                        + " ORDER BY TABELLA")
                        .setParameter(1, annullamento)
                        .getResultList();
        return righe.stream()
                .map(r -> new ContoAnnullamento((String) r[0], n(r[1]), n(r[2]), n(r[3])))
                .toList();
    }

    /**
     * The records of a table that meet a fate; none to who may not see the data of the rows.
     *
     * @param annullamento a look, or an undo, of which only what was left is kept
     */
    @Traccia(Operazione.ANNULLAMENTO_VEDI)
    public List<RigaAnnullamento> record(
            long annullamento, String tabella, Azione azione, Finestra finestra) {
        Annullamento a = em.find(Annullamento.class, annullamento);
        if (a == null || !vede(a)) {
            return List.of();
        }
        List<RigaAnnullamento> righe =
                em.createQuery(
                                "SELECT r FROM RigaAnnullamento r WHERE r.annullamentoId = :id"
                                        + " AND r.tabella = :tabella AND r.azione = :azione"
                                        + " ORDER BY r.recordId",
                                RigaAnnullamento.class)
                        .setParameter("id", annullamento)
                        .setParameter("tabella", tabella)
                        .setParameter("azione", azione)
                        .setFirstResult(finestra.primo())
                        .setMaxResults(finestra.quanti())
                        .getResultList();
        DescrizioniRecord.descrivi(em, tabella, righe);
        return righe;
    }

    /**
     * What this look says otherwise than the one whose place it took because the database had
     * moved; empty when it took nobody's.
     */
    @Traccia(Operazione.ANNULLAMENTO_VEDI)
    public Optional<PianoMosso> mosse(long piano) {
        Annullamento a = em.find(Annullamento.class, piano);
        if (a == null) {
            throw new NonTrovatoException("annullamento " + piano);
        }
        boolean vede = vede(a);
        return Optional.ofNullable(a.isProva() ? a.getPianoId() : null)
                .map(visto -> new MosseAnnullamento(em, piano, visto).piano(vede));
    }

    private boolean vede(Annullamento a) {
        return vede(importazione(a.getImportazioneId(), LockModeType.NONE));
    }

    private boolean vede(Importazione importazione) {
        return visibili.righe(importazione);
    }

    /** Locked; to undo what is about minors is for who may see them. */
    private Importazione daAnnullare(long id) {
        Importazione importazione = importazione(id, LockModeType.PESSIMISTIC_WRITE);
        if (!vede(importazione)) {
            throw new NonAutorizzatoException(VEDERE_MINORI.name());
        }
        return importazione;
    }

    private Importazione importazione(long id, LockModeType blocco) {
        return visibili.trova(id, blocco);
    }

    private Optional<Annullamento> ultimo(long importazione, boolean prova) {
        visibili.trova(importazione);
        return em.createQuery(
                        "SELECT a FROM Annullamento a WHERE a.importazioneId = :id"
                                + " AND a.prova = :prova AND a.stato <> :rifiutato"
                                + " ORDER BY a.id DESC",
                        Annullamento.class)
                .setParameter("id", importazione)
                .setParameter("prova", prova)
                .setParameter("rifiutato", StatoAnnullamento.RIFIUTATO)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private String chi() {
        return utente.operatore().orElseThrow().getCodice();
    }

    private static long n(Object numero) {
        return ((Number) numero).longValue();
    }
}
