// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.EsitoVariazioni;
import it.regione.lazio.sigess.importazione.FiltroVariazioni;
import it.regione.lazio.sigess.importazione.StatoVariazione;
import it.regione.lazio.sigess.importazione.TurnoOccupatoException;
import it.regione.lazio.sigess.importazione.VariazioneRiga;
import it.regione.lazio.sigess.importazione.VariazioniService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences between files and persons, decided one by one, those ticked, or all of the list.
 * What was asked for is done only once confirmed.
 */
@Named
@ViewScoped
public class VariazioniPagina implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BLOCCO = 10;

    @Inject private VariazioniService servizio;

    private final FiltroVariazioni filtro = new FiltroVariazioni();
    private final Elenco<VariazioneRiga> elenco =
            new Elenco<>(f -> servizio.cerca(filtro, f), () -> servizio.conta(filtro));
    private List<Long> scelte = List.of();
    private boolean accetta;
    private boolean nessuna;
    private EsitoVariazioni esito;
    private boolean occupata;

    /** Asks whether to decide one. */
    public void una(Long id, boolean accettala) {
        chiedi(List.of(id), accettala);
    }

    /** Asks whether to decide those ticked. */
    public void selezionate(boolean accettale) {
        String[] spuntate =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap()
                        .get("variazione");
        chiedi(
                spuntate == null
                        ? List.of()
                        : Stream.of(spuntate)
                                .filter(s -> s.matches("\\d{1,18}"))
                                .map(Long::valueOf)
                                .collect(Collectors.toList()),
                accettale);
    }

    /** Asks whether to decide all that the filter finds. */
    public void tutte(boolean accettale) {
        chiedi(List.copyOf(servizio.aperte(filtro)), accettale);
    }

    /** Decides what was asked for, so many at a time that imports do not wait for long. */
    public void conferma() {
        esito = new EsitoVariazioni(0, 0, 0, 0, 0);
        occupata = false;
        try {
            for (int da = 0; da < scelte.size(); da += BLOCCO) {
                List<Long> blocco =
                        List.copyOf(scelte.subList(da, Math.min(scelte.size(), da + BLOCCO)));
                esito = esito.piu(servizio.decidi(blocco, accetta));
            }
        } catch (TurnoOccupatoException e) {
            occupata = true;
        }
        scelte = List.of();
        elenco.ricarica();
    }

    /** Whether an import came between before all of them had their turn. */
    public boolean isOccupata() {
        return occupata;
    }

    public void rinuncia() {
        scelte = List.of();
    }

    private void chiedi(List<Long> quali, boolean accettale) {
        scelte = quali;
        accetta = accettale;
        nessuna = quali.isEmpty();
        esito = null;
    }

    public FiltroVariazioni getFiltro() {
        return filtro;
    }

    public Elenco<VariazioneRiga> getElenco() {
        return elenco;
    }

    /** How many wait for the confirmation. */
    public int getDaConfermare() {
        return scelte.size();
    }

    public boolean isAccetta() {
        return accetta;
    }

    /** A decision was asked for and nothing ticked. */
    public boolean isNessuna() {
        return nessuna;
    }

    /** What became of the last confirmation; null before. */
    public EsitoVariazioni getEsito() {
        return esito;
    }

    /** Whether the list shows differences that can be decided. */
    public boolean isAperte() {
        return filtro.getStato() == null || filtro.getStato() == StatoVariazione.PROPOSTA;
    }

    /** Italian names of the fields, to their codes. */
    public Map<String, String> getCampi() {
        return servizio.campi().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getValue,
                                Map.Entry::getKey,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    public List<StatoVariazione> getStati() {
        return Stream.of(StatoVariazione.values())
                .filter(s -> s != StatoVariazione.PROPOSTA)
                .toList();
    }
}
