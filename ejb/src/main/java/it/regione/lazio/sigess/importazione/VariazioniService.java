// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import static it.regione.lazio.sigess.organizzazione.Funzione.IMPORTARE;

import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.Traccia;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Dizionario;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.importazione.scrittura.ScritturaScelte;
import it.regione.lazio.sigess.organizzazione.Richiede;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.Ordine;
import it.regione.lazio.sigess.shared.Ricerca;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.soggetto.Nominativo;
import it.regione.lazio.sigess.soggetto.Persona;
import it.regione.lazio.sigess.soggetto.Soggetto;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What files of one's units say of persons otherwise than their records, and what people decide of
 * it. Those of anonymous subjects are there only for who works with minors. Each method is one
 * transaction.
 */
@Stateless
@Richiede(IMPORTARE)
public class VariazioniService {

    private static final String DA =
            " FROM VariazioneAnagrafica v JOIN Soggetto s ON s.id = v.soggettoId"
                    + " JOIN Importazione i ON i.id = v.importazioneId";

    private static final Ordine ORDINE =
            new Ordine(
                    "s.cognomeRicerca, s.nomeRicerca, v.soggettoId",
                    "v.id",
                    Map.of(
                            "persona", List.of("s.cognomeRicerca", "s.nomeRicerca"),
                            "campo", List.of("v.campo"),
                            "importazione", List.of("v.importazioneId", "v.numeroRiga"),
                            "dataFlusso", List.of("v.dataFlusso")));

    private static final String RESIDENZA = "INDIRIZZO";

    private static final Testi TESTI = Testi.di(VariazioniService.class);

    @PersistenceContext(unitName = "sigess")
    EntityManager em;

    @Inject Nomi nomi;
    @Inject Visibilita visibilita;
    @Inject UtenteCorrente utente;
    @Inject private RegistroImportazioni registro;
    @Inject private ScritturaScelte scritture;

    /** The rows of the window. */
    @Traccia(Operazione.VARIAZIONI_CERCA)
    public List<VariazioneRiga> cerca(FiltroVariazioni filtro, Finestra finestra) {
        return ricerca(filtro)
                .elenco(em, Object[].class, "SELECT v, s" + DA, ORDINE, finestra)
                .stream()
                .map(r -> riga((VariazioneAnagrafica) r[0], (Soggetto) r[1]))
                .toList();
    }

    /** How many there are: exact up to 10,000, else 10,001. */
    public long conta(FiltroVariazioni filtro) {
        return ricerca(filtro).conta(em, "SELECT v.id" + DA);
    }

    /** Ids of all open differences of the filter, for a decision on all of them. */
    public List<Long> aperte(FiltroVariazioni filtro) {
        return ricerca(filtro)
                .dove("v.stato = {0}", StatoVariazione.PROPOSTA)
                .tutti(em, Long.class, "SELECT v.id" + DA, ORDINE);
    }

    /**
     * Accepts or refuses differences. An accepted value takes the place of the recorded one; a
     * refused one is not proposed again. What changed meanwhile is left and told.
     */
    @Traccia(Operazione.VARIAZIONI_DECIDI)
    public EsitoVariazioni decidi(Collection<Long> variazioni, boolean accetta) {
        if (variazioni.isEmpty()) {
            // An empty list of alternatives is no condition at all: it would mean everything.
            return EsitoVariazioni.di(List.of());
        }
        String operatore = utente.operatore().orElseThrow().getCodice();
        List<Long> sue =
                ricerca(new FiltroVariazioni(), false)
                        .unaDi("v.id = {0}", List.copyOf(variazioni))
                        .tutti(em, Long.class, "SELECT v.id" + DA, ORDINE);
        Contesti contesti = new Contesti(registro);
        return EsitoVariazioni.di(
                sue.stream().map(v -> scritture.decidi(v, accetta, operatore, contesti)).toList());
    }

    /** The fields that can differ, code to Italian name. */
    public Map<String, String> campi() {
        Map<String, String> campi = new LinkedHashMap<>();
        for (Campo campo : Campo.di(Elemento.ANAGRAFICA)) {
            campi.put(campo.name(), nome(campo.name()));
        }
        campi.put(RESIDENZA, nome(RESIDENZA));
        return campi;
    }

    private VariazioneRiga riga(VariazioneAnagrafica v, Soggetto s) {
        return new VariazioneRiga(
                v.getId(),
                Persona.di(s),
                s.getCodiceFiscale(),
                nome(v.getCampo()),
                v.isRiservata() ? null : valore(v.getCampo(), v.getRegistrato()),
                valore(v.getCampo(), v.getProposto()),
                v.isRiservata(),
                v.getImportazioneId(),
                v.getNumeroRiga(),
                v.getUnitaOperativa(),
                v.getDataFlusso(),
                v.getStato(),
                v.getDecisaIl());
    }

    private String nome(String campo) {
        return RESIDENZA.equals(campo)
                ? TESTI.get("variazione.residenza")
                : dizionario().domanda(Campo.valueOf(campo));
    }

    /** A residence is region, comune and country; the names of the last two say where. */
    private String valore(String campo, String valore) {
        if (valore == null || !RESIDENZA.equals(campo)) {
            return valore == null ? null : dizionario().risposta(Campo.valueOf(campo), valore);
        }
        String[] luogo = valore.split("\\|", -1);
        List<String> parti = new ArrayList<>();
        if (!luogo[1].isEmpty()) {
            parti.add(dizionario().risposta(Campo.CODICE_COMUNE, luogo[1]));
        }
        parti.add(dizionario().risposta(Campo.CODICE_NAZIONE, luogo[2]));
        return String.join(", ", parti);
    }

    private Dizionario dizionario() {
        return new Dizionario(Testi.di(Soggetto.class), nomi);
    }

    private Ricerca ricerca(FiltroVariazioni filtro) {
        return ricerca(filtro, true);
    }

    private Ricerca ricerca(FiltroVariazioni f, boolean conStato) {
        Ricerca ricerca =
                NonAnnullate.sole(visibilita.daDecidere("v.unitaOperativa", "s.anonimo = TRUE"));
        if (conStato) {
            ricerca.dove(
                    "v.stato = {0}",
                    f.getStato() == null ? StatoVariazione.PROPOSTA : f.getStato());
        }
        ricerca.seDato("v.importazioneId = {0}", f.getImportazione())
                .seDato("v.unitaOperativa = {0}", f.getUnita())
                .seDato("v.campo = {0}", f.getCampo())
                .seDato("s.codice = {0}", f.getSoggetto());
        if (f.getPersona() != null && !f.getPersona().isBlank()) {
            List<Ricerca.Condizione> persona =
                    new ArrayList<>(Nominativo.alternative(f.getPersona()));
            String codice = f.getPersona().strip().toUpperCase(Locale.ROOT);
            persona.add(new Ricerca.Condizione("s.codiceFiscale LIKE {0}", Ricerca.inizia(codice)));
            ricerca.unaDi(persona);
        }
        return ricerca;
    }
}
