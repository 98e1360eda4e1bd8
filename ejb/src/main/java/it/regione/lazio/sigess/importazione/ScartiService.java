// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.VEDERE_MINORI;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rejected rows as operators work them off: downloaded, corrected in a file of their own, closed by
 * hand. Rows carry personal data: those of SINBA are for who works with minors.
 */
@Stateless
@Richiede({IMPORTARE, AMMINISTRARE})
public class ScartiService {

    private static final int MASSIMO_MOTIVO = 500;

    private static final Testi TESTI = Testi.di(ScartiService.class);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject EsportazioneScarti esportazione;
    @Inject Rettifiche rettifiche;
    @Inject Identificativi identificativi;
    @Inject UtenteCorrente utente;
    @Inject ImportazioniVisibili visibili;
    @Inject FilePropri propri;

    /** What became of the rejects; the counts are for everybody. */
    public RiepilogoScarti riepilogo(long id) {
        trova(id);
        Map<Long, Long> corretti = new TreeMap<>();
        long totale = 0;
        long chiusi = 0;
        long aMano = 0;
        for (Object[] gruppo :
                em.createQuery(
                                "SELECT s.chiusoDa, COUNT(s), COUNT(s.chiusoIl) FROM Scarto s"
                                        + " WHERE s.importazioneId = :id GROUP BY s.chiusoDa",
                                Object[].class)
                        .setParameter("id", id)
                        .getResultList()) {
            totale += (Long) gruppo[1];
            chiusi += (Long) gruppo[2];
            if (gruppo[0] == null) {
                aMano = (Long) gruppo[2];
            } else {
                corretti.put((Long) gruppo[0], (Long) gruppo[2]);
            }
        }
        return new RiepilogoScarti(totale, totale - chiusi, corretti, aMano);
    }

    /** The rejects in file order, the open ones first; none to who may not see the rows. */
    @Traccia(Operazione.SCARTI_VEDI)
    public List<Scarto> elenco(long id, Finestra finestra) {
        if (!vede(trova(id))) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT s FROM Scarto s WHERE s.importazioneId = :id"
                                + " ORDER BY CASE WHEN s.chiusoIl IS NULL THEN 0 ELSE 1 END,"
                                + " s.numeroRiga",
                        Scarto.class)
                .setParameter("id", id)
                .setFirstResult(finestra.primo())
                .setMaxResults(finestra.quanti())
                .getResultList();
    }

    /**
     * Writes the rejects as a table to correct and import again: semicolons, UTF-8, no cell that
     * could run as a formula, one line a row. In constant memory, a short query at a time.
     *
     * @param tutti false leaves out the closed ones
     * @param uscita is closed at the end; nothing is written to it when this throws one of the two
     * @throws NonAutorizzatoException the rows are not for this person
     * @throws NonTrovatoException there is no such import, or its file was never described
     */
    @Richiede(IMPORTARE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Traccia(value = Operazione.SCARTI_ESPORTA, aParti = true)
    public void csv(long id, boolean tutti, OutputStream uscita) {
        esportazione.csv(esportabile(id), tutti, uscita);
    }

    /**
     * The same as a flow in the INPS form, under a name that says it corrects; rows whose shape is
     * wrong are as they were.
     */
    @Richiede(IMPORTARE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Traccia(value = Operazione.SCARTI_ESPORTA, aParti = true)
    public void xml(long id, boolean tutti, OutputStream uscita) {
        esportazione.xml(esportabile(id), tutti, uscita);
    }

    /**
     * Closes a reject by hand: who, when and why stay with it. One that is closed already stays as
     * it is.
     *
     * @param motivo what was done about the row, up to 500 characters
     * @return whether it was open
     * @throws ParametriNonValidiException no reason, or one too long; nothing is closed
     */
    @Richiede(IMPORTARE)
    @Traccia(Operazione.SCARTO_CHIUDI)
    public boolean chiudi(long id, long riga, String motivo) {
        if (!vede(trova(id))) {
            throw new NonAutorizzatoException(VEDERE_MINORI.name());
        }
        String perche = motivo == null ? "" : motivo.strip();
        if (perche.isEmpty() || perche.length() > MASSIMO_MOTIVO) {
            String testo = TESTI.get("scarti.motivo." + (perche.isEmpty() ? "manca" : "lungo"));
            throw new ParametriNonValidiException(Map.of("motivo", testo));
        }
        return em.createQuery(
                                "UPDATE Scarto s SET s.chiusoIl = :adesso,"
                                        + " s.chiusoOperatore = :operatore, s.chiusoMotivo = :motivo"
                                        + " WHERE s.importazioneId = :id AND s.numeroRiga = :riga"
                                        + " AND s.chiusoIl IS NULL")
                        .setParameter("adesso", LocalDateTime.now())
                        .setParameter("operatore", utente.operatore().orElseThrow().getCodice())
                        .setParameter("motivo", perche)
                        .setParameter("id", id)
                        .setParameter("riga", riga)
                        .executeUpdate()
                == 1;
    }

    /**
     * Puts a correction in the queue, with the parameters of the import that it corrects.
     *
     * @param corretta the import whose rejects the file corrects, or one of its corrections
     * @param tipo kind of the file, and {@code testa} its head, as {@link EsameFile} told them
     * @return id of the new import
     * @throws ParametriNonValidiException the file cannot correct that import; nothing is
     *     registered
     * @throws NonTrovatoException the person did not hand in such a file
     */
    @Richiede(IMPORTARE)
    @Traccia(Operazione.RETTIFICA_CHIEDI)
    public long rettifica(
            long corretta,
            long fileId,
            String nomeFile,
            TipoFlusso tipo,
            IntestazioneFlusso testa) {
        Importazione rettifica = nuova(corretta, fileId, nomeFile, tipo, testa);
        em.persist(rettifica);
        return rettifica.getId();
    }

    /** The same as a preview, which closes no reject; confirmed, it becomes the correction. */
    @Richiede(IMPORTARE)
    @Traccia(Operazione.RETTIFICA_CHIEDI)
    public long anteprima(
            long corretta,
            long fileId,
            String nomeFile,
            TipoFlusso tipo,
            IntestazioneFlusso testa) {
        Importazione anteprima = nuova(corretta, fileId, nomeFile, tipo, testa).perAnteprima();
        em.persist(anteprima);
        return anteprima.getId();
    }

    private Importazione nuova(
            long corretta,
            long fileId,
            String nomeFile,
            TipoFlusso tipo,
            IntestazioneFlusso testa) {
        String numero = String.valueOf(corretta);
        rettifiche.errore(numero).ifPresent(ScartiService::rifiuta);
        visibili.daImportare(corretta);
        propri.controlla(fileId);
        Importazione madre = rettifiche.madre(corretta).orElseThrow();
        rettifiche.errore(madre, tipo, testa).ifPresent(ScartiService::rifiuta);
        Importazione nuova =
                new Importazione(
                        identificativi.importazione(),
                        OrigineImportazione.PAGINA,
                        utente.operatore().orElseThrow().getCodice(),
                        nomeFile,
                        madre.getParametri());
        nuova.deposita(fileId);
        nuova.rettifica(madre.getId());
        return nuova;
    }

    private static void rifiuta(String motivo) {
        throw new ParametriNonValidiException(Map.of("rettificaDi", motivo));
    }

    private Importazione esportabile(long id) {
        Importazione importazione = trova(id);
        if (importazione.getTipoFlusso() == null) {
            throw new NonTrovatoException("importazione " + id);
        }
        if (!vede(importazione)) {
            throw new NonAutorizzatoException(VEDERE_MINORI.name());
        }
        return importazione;
    }

    private boolean vede(Importazione importazione) {
        return visibili.righe(importazione);
    }

    private Importazione trova(long id) {
        return visibili.trova(id);
    }
}
