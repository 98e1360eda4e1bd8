// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import static it.regione.lazio.sigess.organizzazione.Funzione.CONSULTARE;
import static it.regione.lazio.sigess.organizzazione.Funzione.LEGGERE_AUDIT;
import static it.regione.lazio.sigess.shared.Normalizzazione.ricerca;

import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.SenzaTerritorio;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import it.regione.lazio.sigess.shared.ScrittoreCsv;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reading of the audit; that too is written down. */
@Stateless
@Richiede(LEGGERE_AUDIT)
@SenzaTerritorio(
        "an auditor reads the audit of the whole region; who is none asks who has seen a person that"
                + " they may see themselves")
public class RegistroAccessiService {

    private static final String DA =
            " FROM OperazioneTracciata o LEFT JOIN Operatore p ON p.codice = o.operatore";

    private static final Ordine ORDINE =
            new Ordine(
                    "o.quando DESC",
                    "o.id",
                    Map.of(
                            "quando", List.of("o.quando"),
                            "operatore", List.of("p.cognome", "p.nome", "o.operatore"),
                            "operazione", List.of("o.operazione"),
                            "esito", List.of("o.esito"),
                            "quanti", List.of("o.quanti")));

    private static final String MOSTRATO =
            "o.id IN (SELECT t.operazioneId FROM SoggettoTracciato t WHERE t.soggetto = {0})";

    /** Rows of one query of an export, and persons that a detail lists. */
    private static final int PAGINA = 1_000;

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Visibilita visibilita;
    @Inject UtenteCorrente utente;
    @Inject Tracce tracce;

    /** The rows of the window; without an order the last come first. */
    @Traccia(Operazione.REGISTRO_LEGGI)
    public List<AccessoRegistrato> cerca(FiltroAccessi filtro, Finestra finestra) {
        return righe(ricercaDi(filtro), finestra);
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta(FiltroAccessi filtro) {
        return ricercaDi(filtro).conta(em, "SELECT o.id" + DA);
    }

    /**
     * A row with the persons that it showed, by <i>Codice Soggetto</i>, the first thousand.
     *
     * @throws NonTrovatoException there is no such row
     */
    @Traccia(Operazione.REGISTRO_LEGGI)
    public AccessoDettaglio dettaglio(long id) {
        AccessoRegistrato accesso =
                righe(new Ricerca().dove("o.id = {0}", id), new Finestra(0, 1, null, true)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NonTrovatoException("accesso " + id));
        List<Long> soggetti =
                em.createQuery(
                                "SELECT t.soggetto FROM SoggettoTracciato t"
                                        + " WHERE t.operazioneId = :id ORDER BY t.soggetto",
                                Long.class)
                        .setParameter("id", id)
                        .setMaxResults(PAGINA)
                        .getResultList();
        return new AccessoDettaglio(accesso, soggetti);
    }

    /**
     * Writes all rows of the filter as a table for a spreadsheet, oldest first, a short query at a
     * time.
     *
     * @param uscita is closed at the end
     */
    @Traccia(value = Operazione.REGISTRO_ESPORTA, aParti = true)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void csv(FiltroAccessi filtro, OutputStream uscita) {
        tracce.parte(Operazione.REGISTRO_ESPORTA, filtro.getSoggetto(), List.of());
        try (ScrittoreCsv csv = new ScrittoreCsv(uscita)) {
            csv.riga(TabellaAccessi.titoli());
            List<AccessoRegistrato> pagina = dopo(filtro, 0);
            while (!pagina.isEmpty()) {
                pagina.forEach(a -> csv.riga(TabellaAccessi.riga(a)));
                pagina = dopo(filtro, pagina.get(pagina.size() - 1).id());
            }
        }
    }

    /**
     * Who has seen the data of a person, the last first. Who consults is told when, what, unit and
     * role; only an auditor is told who.
     *
     * @param codice <i>Codice Soggetto</i>
     * @throws NonTrovatoException there is no such person, or none that the caller may know of; an
     *     auditor asks also for persons that are no more
     */
    @Richiede({CONSULTARE, LEGGERE_AUDIT})
    @Traccia(Operazione.CHI_HA_VISTO)
    public List<AccessoRegistrato> chiHaVisto(long codice, Finestra finestra) {
        List<AccessoRegistrato> righe = righe(cheHannoVisto(codice), finestra);
        return utente.puo(LEGGERE_AUDIT)
                ? righe
                : righe.stream().map(AccessoRegistrato::senzaNome).toList();
    }

    /** How many times; exact up to 10,000, else 10,001. Refuses as {@link #chiHaVisto}. */
    @Richiede({CONSULTARE, LEGGERE_AUDIT})
    public long contaChiHaVisto(long codice) {
        return cheHannoVisto(codice).conta(em, "SELECT o.id" + DA);
    }

    /** What the last run of the job {@code verifica-audit} found. */
    public Optional<VerificaEseguita> ultimaVerifica() {
        Optional<VerificaEseguita> ultima = VerificaAudit.ultima(em);
        ultima.ifPresent(v -> v.getElencate().size());
        return ultima;
    }

    private Ricerca cheHannoVisto(long codice) {
        if (!utente.puo(LEGGERE_AUDIT)
                && visibilita
                                .soggetti("s")
                                .dove("s.codice = {0}", codice)
                                .conta(em, "SELECT s.codice FROM Soggetto s")
                        == 0) {
            throw new NonTrovatoException("soggetto " + codice);
        }
        return new Ricerca().dove(MOSTRATO, codice);
    }

    private List<AccessoRegistrato> dopo(FiltroAccessi filtro, long id) {
        return righe(
                ricercaDi(filtro).dove("o.id > {0}", id),
                new Ordine("o.id", "o.id", Map.of()),
                new Finestra(0, PAGINA, null, true));
    }

    private List<AccessoRegistrato> righe(Ricerca ricerca, Finestra finestra) {
        return righe(ricerca, ORDINE, finestra);
    }

    private List<AccessoRegistrato> righe(Ricerca ricerca, Ordine ordine, Finestra finestra) {
        List<Object[]> righe =
                ricerca.elenco(em, Object[].class, "SELECT o, p" + DA, ordine, finestra);
        Map<String, String> unita = unita(righe);
        return righe.stream()
                .map(r -> AccessoRegistrato.di((OperazioneTracciata) r[0], (Operatore) r[1], unita))
                .toList();
    }

    /** Names of the units of these rows, by code. */
    private Map<String, String> unita(List<Object[]> righe) {
        List<String> codici =
                righe.stream()
                        .map(r -> ((OperazioneTracciata) r[0]).getUnita())
                        .flatMap(AccessoRegistrato::codici)
                        .distinct()
                        .toList();
        if (codici.isEmpty()) {
            return Map.of();
        }
        return new Ricerca()
                        .unaDi("u.codice = {0}", codici)
                        .tutti(
                                em,
                                UnitaOrganizzativa.class,
                                "SELECT u FROM UnitaOrganizzativa u",
                                new Ordine("u.codice", "u.codice", Map.of()))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        UnitaOrganizzativa::getCodice,
                                        UnitaOrganizzativa::getDenominazione));
    }

    private static Ricerca ricercaDi(FiltroAccessi f) {
        Ricerca ricerca =
                new Ricerca()
                        .seDato("o.quando >= {0}", OraLocale.inizio(f.getDal()))
                        .seDato(
                                "o.quando < {0}",
                                OraLocale.inizio(f.getAl() == null ? null : f.getAl().plusDays(1)))
                        .seDato("o.operazione = {0}", f.getOperazione())
                        .seDato("o.esito = {0}", f.getEsito())
                        .seDato(MOSTRATO, f.getSoggetto());
        return ricerca.unaDi(operatore(f.getOperatore()));
    }

    /** A code as it is, or a surname as it begins. */
    private static List<Ricerca.Condizione> operatore(String testo) {
        List<Ricerca.Condizione> alternative = new ArrayList<>();
        if (testo != null && !testo.isBlank()) {
            alternative.add(new Ricerca.Condizione("UPPER(o.operatore) = {0}", ricerca(testo)));
            alternative.add(
                    new Ricerca.Condizione(
                            "UPPER(p.cognome) LIKE {0}", Ricerca.inizia(ricerca(testo))));
        }
        return alternative;
    }
}
