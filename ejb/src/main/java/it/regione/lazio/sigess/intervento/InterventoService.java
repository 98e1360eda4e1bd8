// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

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
import it.regione.lazio.sigess.soggetto.Nominativo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Search and reading of interventions of the three kinds, those of one's units. */
@Stateless
@Richiede(Funzione.CONSULTARE)
public class InterventoService {

    private static final String DA = " FROM Intervento i JOIN i.soggetto s JOIN i.tipoIntervento t";

    private static final String ELENCO =
            "SELECT NEW it.regione.lazio.sigess.intervento.InterventoRiga(i.anno, i.progressivo,"
                    + " i.genere, i.stato, s.codice, s.anonimo, s.cognome, s.nome, s.dataNascita,"
                    + " s.annoNascita, t.denominazione, i.dataInizio, i.dataFine)"
                    + DA;

    private static final Ordine ORDINE =
            new Ordine(
                    "i.anno DESC, i.progressivo DESC",
                    "i.id",
                    Map.of(
                            "codice", List.of("i.anno", "i.progressivo"),
                            "soggetto", List.of("s.cognomeRicerca", "s.nomeRicerca"),
                            "tipoIntervento", List.of("t.denominazione"),
                            "dataInizio", List.of("i.dataInizio"),
                            "dataFine", List.of("i.dataFine")));

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Visibilita visibilita;

    @Inject Nomi nomi;

    /**
     * The rows of the window; sort names are the properties of {@link InterventoRiga}. Without one
     * the last registered come first.
     */
    @Traccia(Operazione.INTERVENTI_CERCA)
    public List<InterventoRiga> cerca(FiltroInterventi filtro, Finestra finestra) {
        return ricercaDi(filtro).elenco(em, InterventoRiga.class, ELENCO, ORDINE, finestra);
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta(FiltroInterventi filtro) {
        return ricercaDi(filtro).conta(em, "SELECT i.id FROM Intervento i JOIN i.soggetto s");
    }

    /** All interventions of a person, the last registered first. */
    @Traccia(Operazione.INTERVENTI_VEDI)
    public List<InterventoRiga> delSoggetto(long codice) {
        return righe(visibilita.interventi("i", "s").dove("s.codice = {0}", codice));
    }

    /** All interventions of a case, the last registered first. */
    @Traccia(Operazione.INTERVENTI_VEDI)
    public List<InterventoRiga> dellaPresaInCarico(long id) {
        return righe(visibilita.interventi("i", "s").dove("i.presaInCarico.id = {0}", id));
    }

    /**
     * An intervention with all its data and the other parts of the same request.
     *
     * @param codice {@code 2024/25}
     * @throws NonTrovatoException when there is none, or none that the caller may know of
     */
    @Traccia(Operazione.INTERVENTO_VEDI)
    public InterventoDettaglio dettaglio(String codice) {
        return CodiceIntervento.esatto(visibilita.interventi("i", "i.soggetto"), codice)
                .tutti(em, Intervento.class, "SELECT i FROM Intervento i", ORDINE)
                .stream()
                .findFirst()
                .map(
                        i ->
                                new DatiIntervento(nomi)
                                        .dettaglio(i, UltimaConferma.di(em, i), altreParti(i)))
                .orElseThrow(() -> new NonTrovatoException("intervento " + codice));
    }

    /** A request that runs over several years is one record for each year. */
    private List<InterventoRiga> altreParti(Intervento i) {
        return righe(
                visibilita
                        .interventi("i", "s")
                        .dove("i.soggetto = {0} AND i <> {1}", i.getSoggetto(), i)
                        .dove("i.codicePrestazione = {0}", i.getCodicePrestazione())
                        .dove("i.protocolloDomanda = {0}", i.getProtocolloDomanda()));
    }

    private List<InterventoRiga> righe(Ricerca ricerca) {
        return ricerca.tutti(em, InterventoRiga.class, ELENCO, ORDINE);
    }

    private Ricerca ricercaDi(FiltroInterventi f) {
        Ricerca ricerca = CodiceIntervento.dove(visibilita.interventi("i", "s"), f.getCodice());
        return ricerca.seDato("i.genere = {0}", f.getGenere())
                .unaDi(Nominativo.alternative(f.getSoggetto()))
                .seDato("s.codiceFiscale LIKE {0}", inizia(maiuscolo(f.getCodiceFiscale())))
                .seDato("i.codicePrestazione LIKE {0}", inizia(maiuscolo(f.getCodicePrestazione())))
                .seDato("i.tipoIntervento.codice = {0}", f.getTipoIntervento())
                .seDato("i.unitaOperativa.codice = {0}", f.getUnitaOperativa())
                .seDato("i.operatore.codice = {0}", f.getOperatore())
                .seDato("i.dataInizio <= {0}", f.getAl())
                .seDato("(i.dataFine IS NULL OR i.dataFine >= {0})", f.getDal());
    }

    private static String maiuscolo(String testo) {
        return testo == null ? null : testo.toUpperCase(Locale.ROOT);
    }
}
