// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.AMMINISTRARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.SenzaTerritorio;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Imports of one's units as people ask for them and follow them: one of another unit is not there.
 * Each method is one transaction.
 */
@Stateless
@Richiede({IMPORTARE, AMMINISTRARE})
public class ImportazioneService {

    /** Largest file that is taken in, in bytes. */
    public static final long DIMENSIONE_MASSIMA = DepositoFile.DIMENSIONE_MASSIMA;

    /** The last asked for first. */
    static final Ordine ORDINE = new Ordine("i.richiestaIl DESC", "i.id DESC", Map.of());

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject private DepositoFile file;
    @Inject private RichiesteImportazione richieste;
    @Inject private Precedenti precedenti;
    @Inject ImportazioniVisibili visibili;
    @Inject FilePropri propri;

    /**
     * Stores a file as it arrives, in constant memory and outside any transaction; of a ZIP the
     * flow inside.
     *
     * @return id of the stored file, the same for the same bytes
     * @throws FileTroppoGrandeException beyond 1 GB; nothing stays
     * @throws FlussoRifiutatoException a ZIP that cannot be unpacked; nothing stays
     */
    @Richiede(IMPORTARE)
    @SenzaTerritorio("a file belongs to no unit until an import of a unit takes it")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Traccia(Operazione.FILE_DEPOSITA)
    public long deposita(InputStream contenuto) throws IOException, FlussoRifiutatoException {
        long id = file.deposita(contenuto);
        propri.consegna(id);
        return id;
    }

    /** What is wrong with the parameters, by name, in Italian; empty when they can be asked for. */
    @Richiede(IMPORTARE)
    public Map<String, String> errori(ParametriImportazione parametri, TipoFlusso tipo) {
        return richieste.errori(parametri, tipo);
    }

    /**
     * Puts an import in the queue. It starts by itself when no other one is under way.
     *
     * @param tipo kind of the flow, as {@link EsameFile} told it
     * @return id of the import
     * @throws ParametriNonValidiException some parameters are wrong; nothing is registered
     * @throws NonTrovatoException the person did not hand in such a file
     */
    @Richiede(IMPORTARE)
    @Traccia(Operazione.IMPORTAZIONE_CHIEDI)
    public long richiedi(
            long fileId, String nomeFile, TipoFlusso tipo, ParametriImportazione parametri) {
        propri.controlla(fileId);
        Importazione importazione = richieste.nuova(fileId, nomeFile, tipo, parametri);
        em.persist(importazione);
        return importazione.getId();
    }

    /**
     * The imports that have already brought this file in, not undone, the last first.
     *
     * @throws NonTrovatoException the person did not hand in such a file
     */
    @Richiede(IMPORTARE)
    public List<Importazione> precedenti(long fileId) {
        propri.controlla(fileId);
        return precedenti.delFile(fileId).stream().filter(visibili::visibile).toList();
    }

    /** The imports, not the previews, the last asked for first. */
    public List<Importazione> elenco(Finestra finestra) {
        return ricerca()
                .elenco(em, Importazione.class, "SELECT i FROM Importazione i", ORDINE, finestra);
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta() {
        return ricerca().conta(em, "SELECT i.id FROM Importazione i");
    }

    private Ricerca ricerca() {
        return visibili.ricerca("i").dove("i.scopo = {0}", ScopoImportazione.IMPORTAZIONE);
    }

    /**
     * An import with the codes found in its file.
     *
     * @throws NonTrovatoException there is none with this id
     */
    public Importazione trova(long id) {
        Importazione importazione = visibili.trova(id);
        importazione.getCodiciTrovati().size();
        return importazione;
    }

    /**
     * How many imports go before this one, which waits: the one that writes, those asked before.
     */
    public long davanti(long id) {
        return em.createQuery(
                        "SELECT COUNT(i) FROM Importazione i WHERE i.stato NOT IN :concluse"
                                + " AND i.id <> :id AND (i.stato = :inCorso"
                                + " OR i.richiestaIl < :richiesta"
                                + " OR i.richiestaIl = :richiesta AND i.id < :id)",
                        Long.class)
                .setParameter(
                        "concluse",
                        Stream.of(StatoImportazione.values())
                                .filter(StatoImportazione::conclusa)
                                .toList())
                .setParameter("inCorso", StatoImportazione.IN_CORSO)
                .setParameter("id", id)
                .setParameter("richiesta", trova(id).getRichiestaIl())
                .getSingleResult();
    }

    /**
     * The findings of an import by cause, the most frequent first; those derived from a person come
     * right after their cause.
     */
    public List<GruppoRilievi> gruppi(long id, Gravita gravita) {
        visibili.trova(id);
        return GruppoRilievi.conDerivati(trovati(id, gravita));
    }

    private List<GruppoRilievi> trovati(long id, Gravita gravita) {
        return em.createQuery(
                        "SELECT NEW it.regione.lazio.sigess.importazione.GruppoRilievi(r.codice,"
                                + " r.gravita, COUNT(DISTINCT r.numeroRiga))"
                                + " FROM RilievoRegistrato r"
                                + " WHERE r.importazioneId = :id AND r.gravita = :gravita"
                                + " GROUP BY r.codice, r.gravita"
                                + " ORDER BY COUNT(DISTINCT r.numeroRiga) DESC, r.codice",
                        GruppoRilievi.class)
                .setParameter("id", id)
                .setParameter("gravita", gravita)
                .getResultList();
    }

    /**
     * The findings of one cause in file order, each with its row; none to who may not see the data
     * of the rows.
     */
    @Traccia(Operazione.IMPORTAZIONE_RILIEVI)
    public List<RilievoRegistrato> rilievi(long id, String codice, Finestra finestra) {
        if (!vedeLeRighe(id)) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT r FROM RilievoRegistrato r LEFT JOIN FETCH r.riga"
                                + " WHERE r.importazioneId = :id AND r.codice = :codice ORDER BY r.numeroRiga, r.id",
                        RilievoRegistrato.class)
                .setParameter("id", id)
                .setParameter("codice", codice)
                .setFirstResult(finestra.primo())
                .setMaxResults(finestra.quanti())
                .getResultList();
    }

    public long contaRilievi(long id, String codice) {
        visibili.trova(id);
        return em.createQuery(
                        "SELECT COUNT(r) FROM RilievoRegistrato r WHERE r.importazioneId = :id"
                                + " AND r.codice = :codice",
                        Long.class)
                .setParameter("id", id)
                .setParameter("codice", codice)
                .getSingleResult();
    }

    /** A rejected row with its copy of the source; null to who may not see the data of the rows. */
    @Traccia(Operazione.SCARTI_VEDI)
    public Scarto scarto(long id, long riga) {
        if (!vedeLeRighe(id)) {
            return null;
        }
        return em.createQuery(
                        "SELECT s FROM Scarto s WHERE s.importazioneId = :id"
                                + " AND s.numeroRiga = :riga",
                        Scarto.class)
                .setParameter("id", id)
                .setParameter("riga", riga)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Rows carry personal data: for who imports; those of SINBA for who works with minors. */
    public boolean vedeLeRighe(long id) {
        return visibili.righe(visibili.trova(id));
    }
}
