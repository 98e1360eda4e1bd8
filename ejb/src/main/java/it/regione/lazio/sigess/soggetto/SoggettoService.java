// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import static it.regione.lazio.sigess.shared.Normalizzazione.ricerca;
import static it.regione.lazio.sigess.shared.Ricerca.contiene;
import static it.regione.lazio.sigess.shared.Ricerca.inizia;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import it.regione.lazio.sigess.shared.Ricerca.Condizione;
import it.regione.lazio.sigess.territorio.TerritorioService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Search and reading of the persons who have a case or an intervention in one's units. Anonymous
 * subjects are there only for who may see minors.
 */
@Stateless
@Richiede(Funzione.CONSULTARE)
public class SoggettoService {

    private static final String ELENCO =
            "SELECT NEW it.regione.lazio.sigess.soggetto.SoggettoRiga(s.codice, s.anonimo,"
                    + " s.cognome, s.nome, s.codiceFiscale, s.dataNascita, s.annoNascita, s.sesso)"
                    + " FROM Soggetto s";

    /**
     * Only to sort by it, since it is read for all persons and not for those of a page. An unknown
     * code is none, never null: a null would be compared with each of the thousands of ceased
     * comuni, which have no code, for each person.
     */
    private static final String CON_COMUNE =
            ELENCO
                    + " LEFT JOIN s.indirizzi i ON i.residenza = TRUE LEFT JOIN Comune c"
                    + " ON c.codiceIstat = COALESCE(i.codiceComune, '-') AND c.attivo = TRUE";

    private static final String COMUNE = "comuneResidenza";

    private static final Ordine ORDINE =
            new Ordine(
                    "s.cognomeRicerca ASC NULLS LAST, s.nomeRicerca",
                    "s.codice",
                    Map.of(
                            "codice",
                            List.of("s.codice"),
                            "cognome",
                            List.of("s.cognomeRicerca", "s.nomeRicerca"),
                            "nome",
                            List.of("s.nomeRicerca", "s.cognomeRicerca"),
                            "codiceFiscale",
                            List.of("s.codiceFiscale"),
                            "dataNascita",
                            List.of("s.annoNascita", "s.dataNascita"),
                            "sesso",
                            List.of("s.sesso"),
                            COMUNE,
                            List.of("c.denominazione")));

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Visibilita visibilita;

    @Inject Nomi nomi;

    /**
     * The rows of the window; sort names are the properties of {@link SoggettoRiga}. Without one
     * the order is by surname and name.
     */
    @Traccia(Operazione.SOGGETTI_CERCA)
    public List<SoggettoRiga> cerca(FiltroSoggetti filtro, Finestra finestra) {
        String elenco = COMUNE.equals(finestra.ordina()) ? CON_COMUNE : ELENCO;
        return conComune(
                ricercaDi(filtro).elenco(em, SoggettoRiga.class, elenco, ORDINE, finestra));
    }

    /** The rows of a page with the comune where each person lives, by one query for all. */
    private List<SoggettoRiga> conComune(List<SoggettoRiga> righe) {
        if (righe.isEmpty()) {
            return righe;
        }
        Map<Long, String> comuni = new HashMap<>();
        for (Object[] comune :
                em.createQuery(
                                "SELECT s.codice, c.denominazione FROM Soggetto s JOIN s.indirizzi i"
                                        + " JOIN Comune c ON c.codiceIstat = i.codiceComune"
                                        + " WHERE s.codice IN :codici AND i.residenza = TRUE"
                                        + " AND c.attivo = TRUE",
                                Object[].class)
                        .setParameter("codici", righe.stream().map(SoggettoRiga::codice).toList())
                        .getResultList()) {
            comuni.put((Long) comune[0], (String) comune[1]);
        }
        return righe.stream().map(r -> r.residenteA(comuni.get(r.codice()))).toList();
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta(FiltroSoggetti filtro) {
        return ricercaDi(filtro).conta(em, "SELECT s.codice FROM Soggetto s");
    }

    /**
     * A person with their addresses, by <i>Codice</i>.
     *
     * @throws NonTrovatoException when there is none, or none that the caller may know of
     */
    @Traccia(Operazione.SOGGETTO_VEDI)
    public SoggettoDettaglio dettaglio(long codice) {
        return visibilita
                .soggetti("s")
                .dove("s.codice = {0}", codice)
                .tutti(em, Soggetto.class, "SELECT s FROM Soggetto s", ORDINE)
                .stream()
                .findFirst()
                .map(s -> new DatiSoggetto(nomi).dettaglio(s))
                .orElseThrow(() -> new NonTrovatoException("soggetto " + codice));
    }

    private Ricerca ricercaDi(FiltroSoggetti f) {
        Ricerca ricerca =
                visibilita
                        .soggetti("s")
                        .unaDi(nomeOCodiceFiscale(f.getQ()))
                        .seDato("s.codice = {0}", f.getCodice())
                        .seDato("s.codiceFiscale LIKE {0}", inizia(maiuscolo(f.getCodiceFiscale())))
                        .seDato("s.cognomeRicerca LIKE {0}", inizia(ricerca(f.getCognome())))
                        .seDato("s.nomeRicerca LIKE {0}", inizia(ricerca(f.getNome())))
                        .seDato("s.sesso = {0}", f.getSesso())
                        .seDato("s.luogoNascita = {0}", f.getComuneNascita())
                        .seDato("s.codiceCittadinanza = {0}", f.getCittadinanza())
                        .seDato("s.codiceSecondaCittadinanza = {0}", f.getSecondaCittadinanza())
                        .seDato("UPPER(s.email) LIKE {0}", contiene(maiuscolo(f.getEmail())))
                        .seDato("UPPER(s.pec) LIKE {0}", contiene(maiuscolo(f.getPec())))
                        .unaDi(nazioni(f.getNazioniNascita()));
        if (f.getSenzaCodiceFiscale() != null) {
            ricerca.dove("s.codiceFiscale IS NULL");
        }
        return nascita(f, ricerca);
    }

    /** Of whom only the year is known is found when that year can lie in the interval. */
    private static Ricerca nascita(FiltroSoggetti f, Ricerca ricerca) {
        if (f.getNascitaDa() != null) {
            ricerca.dove(
                    "(s.dataNascita >= {0} OR (s.dataNascita IS NULL AND s.annoNascita >= {1}))",
                    f.getNascitaDa(), f.getNascitaDa().getYear());
        }
        if (f.getNascitaA() != null) {
            ricerca.dove(
                    "(s.dataNascita <= {0} OR (s.dataNascita IS NULL AND s.annoNascita <= {1}))",
                    f.getNascitaA(), f.getNascitaA().getYear());
        }
        return ricerca;
    }

    private static List<Condizione> nomeOCodiceFiscale(String q) {
        List<Condizione> alternative = Nominativo.alternative(q);
        if (!alternative.isEmpty()) {
            alternative.add(new Condizione("s.codiceFiscale LIKE {0}", inizia(maiuscolo(q))));
        }
        return alternative;
    }

    private static List<Condizione> nazioni(List<String> codici) {
        List<Condizione> alternative = new ArrayList<>();
        for (String codice : codici) {
            alternative.add(
                    TerritorioService.ITALIA.equals(codice)
                            ? new Condizione("s.luogoNascita NOT LIKE 'Z%'")
                            : new Condizione("s.luogoNascita = {0}", codice));
        }
        return alternative;
    }

    private static String maiuscolo(String testo) {
        return testo == null ? null : testo.strip().toUpperCase(Locale.ROOT);
    }
}
