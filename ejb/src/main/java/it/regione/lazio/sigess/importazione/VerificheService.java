// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.CONSULTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.importazione.scrittura.ScritturaScelte;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The rows of one's units that wait for a person, and what people decide of them. Those of SINBA
 * are there only for who works with minors. Each method is one transaction.
 */
@Stateless
@Richiede(IMPORTARE)
public class VerificheService {

    private static final String DA =
            " FROM Verifica v JOIN Importazione i ON i.id = v.importazioneId";

    private static final String ELENCO =
            "SELECT NEW it.regione.lazio.sigess.importazione.VerificaRiga(v.id, v.importazioneId,"
                    + " v.numeroRiga, v.causa, v.stato, v.nominativo, v.persona, v.unitaOperativa,"
                    + " v.apertaIl, v.scelta, v.decisaIl)"
                    + DA;

    private static final Ordine ORDINE =
            new Ordine(
                    "v.importazioneId, v.numeroRiga",
                    "v.id",
                    Map.of(
                            "importazione", List.of("v.importazioneId", "v.numeroRiga"),
                            "causa", List.of("v.causa"),
                            "nominativo", List.of("v.nominativo"),
                            "unita", List.of("v.unitaOperativa"),
                            "apertaIl", List.of("v.apertaIl")));

    private static final String SINBA =
            "i.tipoFlusso = it.regione.lazio.sigess.importazione.flusso.TipoFlusso.SINBA";

    /** Items that one request decides: it must end before the browser gives up. */
    private static final int MASSIMO_INSIEME = 2_000;

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Nomi nomi;
    @Inject UtenteCorrente utente;
    @Inject Visibilita visibilita;
    @Inject ImportazioniVisibili visibili;
    @Inject private RegistroImportazioni registro;
    @Inject private ScritturaScelte scritture;

    /** The rows of the window; sort names are the properties of {@link VerificaRiga}. */
    @Traccia(Operazione.VERIFICHE_CERCA)
    public List<VerificaRiga> cerca(FiltroVerifiche filtro, Finestra finestra) {
        return ricerca(filtro).elenco(em, VerificaRiga.class, ELENCO, ORDINE, finestra);
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta(FiltroVerifiche filtro) {
        return ricerca(filtro).conta(em, "SELECT v.id" + DA);
    }

    /** What became of the parked rows of an import. */
    public RiepilogoVerifiche riepilogo(long importazione) {
        visibili.trova(importazione);
        long tutte = quante(importazione, List.of(StatoVerifica.values()));
        long risolte = quante(importazione, List.of(StatoVerifica.RISOLTA));
        return new RiepilogoVerifiche(tutte - risolte, risolte);
    }

    /**
     * An item with the records that its row may mean, side by side.
     *
     * @throws NonTrovatoException there is none, or none that the caller may know of
     */
    @Traccia(Operazione.VERIFICA_VEDI)
    public VerificaDettaglio dettaglio(long id) {
        Verifica verifica = trova(id);
        FiltroVerifiche simili = new FiltroVerifiche();
        simili.setImportazione(verifica.getImportazioneId());
        simili.setCausa(verifica.getCausa());
        long questa = verifica.getStato() == StatoVerifica.APERTA ? 1 : 0;
        long altre = Math.max(0, conta(simili) - questa);
        return new DettaglioVerifica(em, nomi, utente.ambito(CONSULTARE)).di(verifica, altre);
    }

    /**
     * Decides an item; what repeats it is answered too, and a decision on a person answers all rows
     * of theirs. The records say which import and row wrote them, as if the import had.
     *
     * @param candidato the record that is meant, when the choice needs one
     * @param versioni of the records as they were shown, {@link VerificaDettaglio#versioni}
     * @return how it ended; of two people who decide the same item the second is told of the first
     */
    @Traccia(Operazione.VERIFICA_DECIDI)
    public EsitoDecisione decidi(
            long id,
            SceltaVerifica scelta,
            Long candidato,
            String nota,
            Map<Long, Integer> versioni) {
        Long record = scelta.conCandidato() ? candidato : null;
        return decidi(trova(id), scelta, record, nota, Map.copyOf(versioni));
    }

    /**
     * Ids of the other open items of the same import and cause that this choice can answer, the
     * first 2,000.
     */
    public List<Long> uguali(long id, SceltaVerifica scelta) {
        Verifica verifica = trova(id);
        String unico = scelta.conCandidato() ? " AND v.candidati NOT LIKE '% %'" : "";
        return em.createQuery(
                        "SELECT v.id FROM Verifica v WHERE v.importazioneId = :importazione"
                                + " AND v.causa = :causa AND v.stato = :aperta AND v.id <> :id"
                                + unico
                                + " ORDER BY v.numeroRiga",
                        Long.class)
                .setParameter("importazione", verifica.getImportazioneId())
                .setParameter("causa", verifica.getCausa())
                .setParameter("aperta", StatoVerifica.APERTA)
                .setParameter("id", id)
                .setMaxResults(MASSIMO_INSIEME)
                .getResultList();
    }

    /**
     * The same choice for several items; where it needs a record, the only one of each. What a
     * newer flow has met meanwhile stays open. One transaction: a few at a time.
     *
     * @throws TurnoOccupatoException a chunk is being written: none of these is decided
     */
    @Traccia(Operazione.VERIFICA_DECIDI)
    public EsitoDecisioni decidi(Collection<Long> voci, SceltaVerifica scelta, String nota) {
        String operatore = utente.operatore().orElseThrow().getCodice();
        return EsitoDecisioni.di(
                voci.stream()
                        .map(this::trova)
                        .map(
                                v ->
                                        decidi(
                                                v,
                                                scelta,
                                                scelta.conCandidato() ? unico(v) : null,
                                                nota,
                                                null))
                        .filter(e -> !operatore.equals(e.altri()))
                        .toList());
    }

    private EsitoDecisione decidi(
            Verifica verifica,
            SceltaVerifica scelta,
            Long candidato,
            String nota,
            Map<Long, Integer> versioni) {
        String operatore = utente.operatore().orElseThrow().getCodice();
        var decisione =
                new DecisioneVerifica(
                        scelta,
                        candidato,
                        nota == null || nota.isBlank() ? null : nota,
                        operatore,
                        versioni);
        return scritture.decidi(verifica.getId(), decisione, new Contesti(registro));
    }

    private static Long unico(Verifica verifica) {
        return verifica.getCandidati().get(0);
    }

    private Verifica trova(long id) {
        return sue()
                .dove("v.id = {0}", id)
                .tutti(em, Verifica.class, "SELECT v" + DA, ORDINE)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NonTrovatoException("verifica " + id));
    }

    private long quante(long importazione, List<StatoVerifica> stati) {
        return em.createQuery(
                        "SELECT COUNT(v) FROM Verifica v WHERE v.importazioneId = :importazione"
                                + " AND v.stato IN :stati",
                        Long.class)
                .setParameter("importazione", importazione)
                .setParameter("stati", stati)
                .getSingleResult();
    }

    private Ricerca ricerca(FiltroVerifiche f) {
        return NonAnnullate.sole(sue())
                .dove("v.stato = {0}", f.getStato() == null ? StatoVerifica.APERTA : f.getStato())
                .seDato("v.importazioneId = {0}", f.getImportazione())
                .seDato("v.causa = {0}", f.getCausa())
                .seDato("v.unitaOperativa = {0}", f.getUnita())
                .unaDi(PersonaCercata.in(f.getPersona(), "v.persona", "UPPER(v.nominativo)"));
    }

    private Ricerca sue() {
        return visibilita.daDecidere("v.unitaOperativa", SINBA);
    }
}
