// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.PrestazioneInps;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The life of imports, for the job that runs them; each method is one transaction. It asks for no
 * role: pages go through {@link ImportazioneService}.
 */
@Stateless
public class RegistroImportazioni {

    /** The warning on what no schema knows, outside the rows as in them. */
    private static final String SCONOSCIUTO = "SIUSS-A0112";

    private static final Logger LOG = Logger.getLogger(RegistroImportazioni.class.getName());
    private static final DateTimeFormatter GIORNO_E_ORA =
            DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");
    private static final Testi TESTI = Testi.di(RegistroImportazioni.class);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject private Identificativi identificativi;
    @Inject private ValidazioneParametri validazione;
    @Inject private Precedenti precedenti;
    @Inject private RegistroRegole regole;

    /**
     * Registers an import that the console asked for, right or wrong: the list of imports shows it.
     *
     * @param istanza id of the job instance, the same across restarts
     */
    public long registra(long istanza, String nomeFile, ParametriImportazione parametri) {
        Importazione importazione =
                new Importazione(
                        identificativi.importazione(),
                        OrigineImportazione.CONSOLE,
                        "batch",
                        nomeFile,
                        parametri);
        importazione.affida(istanza);
        em.persist(importazione);
        return importazione.getId();
    }

    /** What is wrong with the parameters of the import, by name. */
    public Map<String, String> erroriDiParametri(long id, TipoFlusso tipo) {
        return validazione.errori(trova(id).getParametri(), tipo);
    }

    public Importazione trova(long id) {
        return em.find(Importazione.class, id);
    }

    /** The import that this job instance runs. */
    public Optional<Importazione> dellaIstanza(long istanza) {
        return em.createQuery(
                        "SELECT i FROM Importazione i WHERE i.istanzaJob = :istanza",
                        Importazione.class)
                .setParameter("istanza", istanza)
                .getResultStream()
                .findFirst();
    }

    /**
     * The import gets the job instance that runs it, for good.
     *
     * @return false when it has another one already, which alone may work on it
     */
    public boolean affida(long id, long istanza) {
        return em.createNativeQuery(
                                "UPDATE IMPORTAZIONE SET ISTANZA_JOB = ?1 WHERE ID = ?2"
                                        + " AND (ISTANZA_JOB IS NULL OR ISTANZA_JOB = ?1)")
                        .setParameter(1, istanza)
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    public void deposita(long id, long file) {
        trova(id).deposita(file);
    }

    public void passaA(long id, StatoImportazione stato) {
        trova(id).passaA(stato);
    }

    /**
     * Nothing was written: parameters, file or head of the flow are not acceptable. The log says so
     * too, for who has no page.
     */
    public void rifiuta(long id, String codice, String testo) {
        String riservato = Riservatezza.senzaCodiciFiscali(testo);
        trova(id).concludi(StatoImportazione.RIFIUTATA, codice, riservato);
        LOG.warning("Importazione " + id + ": " + riservato);
    }

    /** Refuses a file that is no flow, saying where and what to do. */
    public void rifiuta(long id, FlussoRifiutatoException rifiuto) {
        rifiuta(id, rifiuto.codice(), TestiRilievi.rifiuto(rifiuto));
    }

    /**
     * Concludes an import whose file, with the same parameters, is already in. One that has begun
     * to write goes on, whatever others have done since.
     *
     * @return false when it is not: the import goes on
     */
    public boolean giaImportata(long id) {
        Importazione questa = trova(id);
        Optional<Importazione> prima =
                questa.isAnteprima() || questa.getConteggi().getLette() > 0
                        ? Optional.empty()
                        : precedenti.uguale(questa);
        prima.ifPresent(
                p -> {
                    String testo = TESTI.get("importazione.giaImportata", quando(p), p.getId());
                    questa.giaFatta(p.getId(), testo);
                    LOG.info("Importazione " + id + ": " + testo);
                });
        return prima.isPresent();
    }

    private static String quando(Importazione importazione) {
        return importazione.getTerminataIl().format(GIORNO_E_ORA);
    }

    /**
     * An import that has failed or was interrupted says so when what it has read so far does not
     * add up; one that is completed has passed {@link #riconcilia} before.
     */
    @Traccia(Operazione.IMPORTAZIONE_CONCLUDI)
    public void concludi(long id, StatoImportazione stato) {
        Importazione questa = trova(id);
        List<String> testi = new ArrayList<>();
        if (stato == StatoImportazione.FALLITA) {
            testi.add(
                    TESTI.get(questa.isAnteprima() ? "anteprima.fallita" : "importazione.fallita"));
        }
        if (stato != StatoImportazione.COMPLETATA) {
            new Conservazione(em, questa).violataFinQui().ifPresent(testi::add);
        }
        questa.concludi(stato, null, testi.isEmpty() ? null : String.join(" ", testi));
    }

    /**
     * Records what step 1 found, with the warnings on the head of the flow.
     *
     * @param sconosciuti paths outside the rows that no schema knows, ignored
     * @return false when the head has an error: the import is refused
     */
    public boolean descrivi(
            long id,
            TipoFlusso tipo,
            String codifica,
            IntestazioneFlusso testa,
            List<String> sconosciuti) {
        List<Rilievo> rilievi = new ArrayList<>(regole.giudizio(id).verifica(testa));
        sconosciuti.forEach(s -> rilievi.add(new Rilievo(SCONOSCIUTO, s, null, List.of())));
        for (Rilievo rilievo : rilievi) {
            if (rilievo.gravita() == Gravita.ERRORE) {
                rifiuta(
                        id,
                        rilievo.codice(),
                        TestiRilievi.rifiuto(rilievo.codice(), rilievo.argomenti()));
                return false;
            }
        }
        trova(id).descrivi(tipo, codifica, testa, depositato(id));
        em.createQuery(
                        "DELETE FROM RilievoRegistrato r WHERE r.importazioneId = :id"
                                + " AND r.numeroRiga = 0")
                .setParameter("id", id)
                .executeUpdate();
        rilievi.forEach(r -> em.persist(new RilievoRegistrato(identificativi.id(), id, r)));
        return true;
    }

    /** The day the file came: its flow's date when its name tells none. */
    private LocalDate depositato(long id) {
        Object giorno =
                em.createNativeQuery(
                                "SELECT TO_CHAR(DEPOSITATO_IL, 'YYYY-MM-DD') FROM FILE_DEPOSITATO"
                                        + " WHERE ID = ?1")
                        .setParameter(1, trova(id).getFileId())
                        .getSingleResult();
        return LocalDate.parse(giorno.toString());
    }

    /** What the whole file holds; the days are null when no row tells one. */
    public void conta(
            long id, int righe, Map<String, Integer> codici, LocalDate dal, LocalDate al) {
        trova(id).conta(righe, codici);
        trova(id).iniziano(dal, al);
    }

    /** How many rows are written: read anew, since each chunk raises it beside JPA. */
    public long righeScritte(long id) {
        return ((Number)
                        em.createNativeQuery("SELECT LETTE FROM IMPORTAZIONE WHERE ID = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                .longValue();
    }

    /** What the rows of this import share. */
    public ContestoImportazione contesto(long id) {
        Importazione i = trova(id);
        Map<String, GenereIntervento> generi =
                em.createQuery("SELECT p FROM PrestazioneInps p", PrestazioneInps.class)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        PrestazioneInps::getCodice, PrestazioneInps::getGenere));
        return new ContestoImportazione(
                id,
                i.getFileId(),
                i.getTipoFlusso(),
                i.getEnteCodice(),
                i.getNomeFlusso(),
                i.getDataFlusso(),
                IntestazioneFlusso.ordine(i.getDataFlusso(), i.getNomeFlusso()),
                i.getParametri(),
                generiTipi(i.getParametri()),
                generi,
                Year.from(i.getRichiestaIl()).getValue(),
                i.getScopo(),
                i.getScopo() == ScopoImportazione.IMPORTAZIONE ? i.getAnteprimaId() : null);
    }

    private Map<String, GenereIntervento> generiTipi(ParametriImportazione parametri) {
        return parametri.tipi().stream()
                .distinct()
                .map(t -> em.find(TipoIntervento.class, t))
                .filter(t -> t.getGenere() != null)
                .collect(Collectors.toMap(TipoIntervento::getCodice, TipoIntervento::getGenere));
    }

    /**
     * The reference data as they are now, in memory; for one thread.
     *
     * @param giorno day of the flow, from which ages and the future are judged
     */
    public Riferimenti riferimenti(LocalDate giorno) {
        return new RiferimentiDatabase(em, giorno);
    }

    /**
     * Conservation: rows of the file = rows read = lines of the ledger = sum of the outcomes, and
     * each outcome as often in the ledger as it was counted. An import that breaks it is marked
     * failed.
     *
     * @return whether it holds
     */
    public boolean riconcilia(long id) {
        Importazione i = trova(id);
        Optional<String> violata = new Conservazione(em, i).violata();
        violata.ifPresent(testo -> i.concludi(StatoImportazione.FALLITA, null, testo));
        return violata.isEmpty();
    }
}
