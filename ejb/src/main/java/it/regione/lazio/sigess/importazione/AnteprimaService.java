// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Ricerca;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Previews as people ask for them, confirm them or drop them. A preview is an import with its own
 * id, ledger and counts that writes nothing of the domain. Each method is one transaction.
 */
@Stateless
@Richiede(IMPORTARE)
public class AnteprimaService {

    private static final Testi TESTI = Testi.di(AnteprimaService.class);

    /** An import that ended so has not done what it confirmed: it can be confirmed again. */
    private static final List<StatoImportazione> NON_CONFERMANO =
            List.of(
                    StatoImportazione.RIFIUTATA,
                    StatoImportazione.FALLITA,
                    StatoImportazione.ANNULLATA);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject RichiesteImportazione richieste;
    @Inject private Precedenti precedenti;
    @Inject private ImportazioneService importazioni;
    @Inject ImportazioniVisibili visibili;
    @Inject FilePropri propri;

    /**
     * Puts a preview in the queue.
     *
     * @param tipo kind of the flow, as {@link EsameFile} told it
     * @return id of the preview
     * @throws ParametriNonValidiException some parameters are wrong; nothing is registered
     * @throws NonTrovatoException the person did not hand in such a file
     */
    @Traccia(Operazione.ANTEPRIMA_CHIEDI)
    public long richiedi(
            long fileId, String nomeFile, TipoFlusso tipo, ParametriImportazione parametri) {
        propri.controlla(fileId);
        Importazione anteprima = richieste.nuova(fileId, nomeFile, tipo, parametri).perAnteprima();
        em.persist(anteprima);
        return anteprima.getId();
    }

    /**
     * Asks for the same preview with other parameters; the one it replaces is dropped.
     *
     * @return id of the new preview
     * @throws ParametriNonValidiException some parameters are wrong; nothing changes
     * @throws NonTrovatoException there is no such preview
     */
    @Traccia(Operazione.ANTEPRIMA_CHIEDI)
    public long aggiorna(long id, ParametriImportazione parametri) {
        Importazione vecchia = bloccata(id);
        Importazione nuova = come(vecchia, parametri).perAnteprima();
        em.persist(nuova);
        if (vecchia.getStato().conclusa() && confermata(id).isEmpty()) {
            vecchia.passaA(StatoImportazione.ABBANDONATA);
        }
        return nuova.getId();
    }

    /**
     * Puts in the queue the import that does what the preview has shown. It proves that first, when
     * others have written since, and writes nothing if it would do anything else. Asked twice it
     * gives the same import.
     *
     * @return id of the import
     * @throws AnteprimaNonConfermabileException it is not complete
     * @throws NonTrovatoException there is no such preview
     */
    @Traccia(Operazione.ANTEPRIMA_CONFERMA)
    public long conferma(long id) {
        Importazione anteprima = bloccata(id);
        Optional<Importazione> gia = confermata(id);
        if (gia.isPresent()) {
            return gia.get().getId();
        }
        if (anteprima.getStato() != StatoImportazione.COMPLETATA || senzaRighe(id)) {
            throw new AnteprimaNonConfermabileException(TESTI.get("anteprima.nonConfermabile", id));
        }
        Importazione importazione = come(anteprima, anteprima.getParametri()).dopo(id);
        em.persist(importazione);
        return importazione.getId();
    }

    /**
     * The import that confirms a preview: not one that was refused because the database had moved,
     * failed or was undone. One that was stopped goes on when it is restarted.
     */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public Optional<Importazione> confermata(long id) {
        return conferme(id).stream()
                .filter(i -> !NON_CONFERMANO.contains(i.getStato()))
                .findFirst();
    }

    /** Whether the rows that it had prepared are deleted: its counts are all that is left. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public boolean senzaRighe(long id) {
        return anteprima(id).getConteggi().getLette() > 0
                && em.createNativeQuery(
                                "SELECT NUMERO FROM RIGA_IMPORTAZIONE WHERE IMPORTAZIONE_ID = ?1"
                                        + " AND ROWNUM = 1")
                        .setParameter(1, id)
                        .getResultList()
                        .isEmpty();
    }

    /** The imports that were to confirm a preview, however they ended, the last first. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public List<Importazione> conferme(long id) {
        visibili.trova(id);
        return em.createQuery(
                        "SELECT i FROM Importazione i WHERE i.anteprimaId = :id"
                                + " AND i.scopo = :scopo ORDER BY i.id DESC",
                        Importazione.class)
                .setParameter("id", id)
                .setParameter("scopo", ScopoImportazione.IMPORTAZIONE)
                .getResultList();
    }

    /**
     * Drops a preview that waits or is over; what it had prepared is deleted bit by bit. One that
     * is under way, or confirmed, stays as it is.
     *
     * @throws NonTrovatoException there is no such preview
     */
    @Traccia(Operazione.ANTEPRIMA_ABBANDONA)
    public void abbandona(long id) {
        Importazione anteprima = bloccata(id);
        boolean inCoda =
                anteprima.getStato() == StatoImportazione.IN_CODA
                        && anteprima.getIstanzaJob() == null;
        if ((inCoda || anteprima.getStato().conclusa()) && confermata(id).isEmpty()) {
            anteprima.passaA(StatoImportazione.ABBANDONATA);
        }
    }

    /** The rows that would do otherwise than the preview that this one replaces has shown. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    @Traccia(Operazione.ANTEPRIMA_MOSSE)
    public List<RigaMossa> mosse(long id, Finestra finestra) {
        Importazione anteprima = anteprima(id);
        return contaMosse(id) == 0 || !importazioni.vedeLeRighe(id)
                ? List.of()
                : RigheMosse.elenco(em, id, anteprima.getAnteprimaId(), finestra);
    }

    /** How many they are: counted when first asked for, since it reads both ledgers whole. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public long contaMosse(long id) {
        Importazione anteprima = anteprima(id);
        if (anteprima.getAnteprimaId() == null) {
            return 0;
        }
        if (anteprima.getRigheMosse() != null) {
            return anteprima.getRigheMosse();
        }
        long mosse = RigheMosse.conta(em, id, anteprima.getAnteprimaId());
        if (anteprima.getStato() == StatoImportazione.COMPLETATA) {
            em.createNativeQuery("UPDATE IMPORTAZIONE SET RIGHE_MOSSE = ?1 WHERE ID = ?2")
                    .setParameter(1, mosse)
                    .setParameter(2, id)
                    .executeUpdate();
        }
        return mosse;
    }

    /** The preview that took the place of this one after the database had moved. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public Optional<Importazione> successiva(long id) {
        visibili.trova(id);
        return em.createQuery(
                        "SELECT i FROM Importazione i WHERE i.anteprimaId = :id"
                                + " AND i.scopo = :scopo ORDER BY i.id DESC",
                        Importazione.class)
                .setParameter("id", id)
                .setParameter("scopo", ScopoImportazione.ANTEPRIMA)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The import that has already done what confirming this preview would do. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public Optional<Importazione> precedente(long id) {
        return precedenti.uguale(anteprima(id));
    }

    /** The previews that were not dropped, the last asked for first. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public List<Importazione> elenco(Finestra finestra) {
        return ricerca()
                .elenco(
                        em,
                        Importazione.class,
                        "SELECT i FROM Importazione i",
                        ImportazioneService.ORDINE,
                        finestra);
    }

    /** How many they are: exact up to 10,000, else 10,001. */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public long conta() {
        return ricerca().conta(em, "SELECT i.id FROM Importazione i");
    }

    private Ricerca ricerca() {
        return visibili.ricerca("i")
                .dove("i.scopo = {0}", ScopoImportazione.ANTEPRIMA)
                .dove("i.stato <> {0}", StatoImportazione.ABBANDONATA);
    }

    /**
     * A preview with the codes found in its file.
     *
     * @throws NonTrovatoException there is none with this id
     */
    @Richiede({IMPORTARE, AMMINISTRARE})
    public Importazione anteprima(long id) {
        Importazione anteprima = visibili.trova(id);
        if (!anteprima.isAnteprima()) {
            throw new NonTrovatoException("anteprima " + id);
        }
        anteprima.getCodiciTrovati().size();
        return anteprima;
    }

    /** As it is now, and as it stays until the end of the transaction. */
    private Importazione bloccata(long id) {
        Importazione anteprima = anteprima(id);
        visibili.daImportare(id);
        em.lock(anteprima, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(anteprima);
        return anteprima;
    }

    /** The same file again, a correction of the same import if it is one. */
    private Importazione come(Importazione anteprima, ParametriImportazione parametri) {
        Importazione nuova =
                richieste.nuova(
                        anteprima.getFileId(),
                        anteprima.getNomeFile(),
                        anteprima.getTipoFlusso(),
                        parametri);
        if (anteprima.getRettificaDi() != null) {
            nuova.rettifica(anteprima.getRettificaDi());
        }
        return nuova;
    }
}
