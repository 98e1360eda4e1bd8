// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

import static it.regione.lazio.sigess.presaincarico.TipoTitolare.SOGGETTO_ANONIMO;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Normalizzazione;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Search and reading of the cases of one's units. Those of anonymous subjects are there only for
 * who may see minors.
 */
@Stateless
@Richiede(Funzione.CONSULTARE)
public class PresaInCaricoService {

    private static final String SCHEDA =
            "CASE WHEN EXISTS (SELECT b FROM SchedaSinba b WHERE b.presaInCarico = p) THEN 'SINBA'"
                    + " WHEN EXISTS (SELECT a FROM SchedaSina a WHERE a.presaInCarico = p)"
                    + " THEN 'SINA' ELSE NULLIF('-', '-') END";

    private static final String ELENCO =
            "SELECT NEW it.regione.lazio.sigess.presaincarico.PresaInCaricoRiga(p.id, s.codice,"
                    + " s.anonimo, s.cognome, s.nome, s.dataNascita, s.annoNascita, p.dataApertura,"
                    + " p.aperturaDerivata, p.dataChiusura, p.area, u.denominazione, "
                    + SCHEDA
                    + ") FROM PresaInCarico p JOIN p.soggetto s JOIN p.unitaOperativa u";

    private static final Ordine ORDINE =
            new Ordine(
                    "p.dataApertura DESC",
                    "p.id",
                    Map.of(
                            "titolare", List.of("s.cognomeRicerca", "s.nomeRicerca", "s.codice"),
                            "dataApertura", List.of("p.dataApertura"),
                            "dataChiusura", List.of("p.dataChiusura"),
                            "area", List.of("p.area"),
                            "unitaOperativa", List.of("u.denominazione"),
                            "scheda", List.of(SCHEDA)));

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Visibilita visibilita;

    /**
     * The rows of the window; sort names are the properties of {@link PresaInCaricoRiga}. Without
     * one the last opened come first.
     */
    @Traccia(Operazione.PRESE_CERCA)
    public List<PresaInCaricoRiga> cerca(FiltroPreseInCarico filtro, Finestra finestra) {
        return ricercaDi(filtro).elenco(em, PresaInCaricoRiga.class, ELENCO, ORDINE, finestra);
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta(FiltroPreseInCarico filtro) {
        return ricercaDi(filtro).conta(em, "SELECT p.id FROM PresaInCarico p JOIN p.soggetto s");
    }

    /** All cases of a person, the last opened first. */
    @Traccia(Operazione.PRESE_DEL_SOGGETTO)
    public List<PresaInCaricoRiga> delSoggetto(long codice) {
        return visibilita
                .prese("p", "s")
                .dove("s.codice = {0}", codice)
                .tutti(em, PresaInCaricoRiga.class, ELENCO, ORDINE);
    }

    /**
     * A case with its data.
     *
     * @throws NonTrovatoException when there is none, or none that the caller may know of
     */
    @Traccia(Operazione.PRESA_VEDI)
    public PresaInCaricoDettaglio dettaglio(long id) {
        return visibilita
                .prese("p", "p.soggetto")
                .dove("p.id = {0}", id)
                .tutti(em, PresaInCarico.class, "SELECT p FROM PresaInCarico p", ORDINE)
                .stream()
                .findFirst()
                .map(DatiPresaInCarico::dettaglio)
                .orElseThrow(() -> new NonTrovatoException("presa in carico " + id));
    }

    private Ricerca ricercaDi(FiltroPreseInCarico f) {
        Ricerca ricerca =
                visibilita
                        .prese("p", "s")
                        .unaDi("s.cognomeRicerca LIKE {0}", inizi(f.getCognomi(), NOME))
                        .unaDi("s.nomeRicerca LIKE {0}", inizi(f.getNomi(), NOME))
                        .unaDi("s.codiceFiscale LIKE {0}", inizi(f.getCodiciFiscali(), CODICE))
                        .seDato("s.codice = {0}", f.getCodiceSoggetto())
                        .seDato(
                                "EXISTS (SELECT i FROM Indirizzo i, Comune c WHERE i.soggetto = s"
                                        + " AND i.residenza = TRUE AND c.attivo = TRUE"
                                        + " AND c.codiceIstat = i.codiceComune"
                                        + " AND c.belfiore IN {0})",
                                f.getComuniResidenza())
                        .seDato("p.dataChiusura >= {0}", f.getChiusuraDa())
                        .seDato("p.dataChiusura <= {0}", f.getChiusuraA());
        if (f.getTipoTitolare() != null) {
            ricerca.dove("s.anonimo = {0}", f.getTipoTitolare() == SOGGETTO_ANONIMO);
        }
        if (f.getStato() != null) {
            ricerca.dove(
                    f.getStato() == StatoPresa.APERTA
                            ? "p.dataChiusura IS NULL"
                            : "p.dataChiusura IS NOT NULL");
        }
        return ricerca;
    }

    private static final UnaryOperator<String> NOME = Normalizzazione::ricerca;
    private static final UnaryOperator<String> CODICE = t -> t.strip().toUpperCase(Locale.ROOT);

    /** The patterns of several beginnings, separated by commas or semicolons. */
    private static List<String> inizi(String testo, UnaryOperator<String> forma) {
        return testo == null
                ? List.of()
                : Arrays.stream(testo.split("[,;]"))
                        .map(forma)
                        .map(Ricerca::inizia)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
