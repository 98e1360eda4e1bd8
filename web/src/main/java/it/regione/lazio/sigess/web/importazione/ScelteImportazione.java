// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.PrestazioneInps;
import it.regione.lazio.sigess.intervento.TipiInterventoService;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import it.regione.lazio.sigess.organizzazione.OrganizzazioneService;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be chosen for each parameter, given what was chosen before. */
@Named
@RequestScoped
public class ScelteImportazione {

    private static final Testi TESTI = Testi.di(Formati.class);

    @Inject private OrganizzazioneService organizzazione;
    @Inject private TipiInterventoService tipi;
    @Inject private Richiesta richiesta;

    /** Suggestions only: a code that is not among them may be typed. */
    public List<PrestazioneInps> getPrestazioni() {
        return tipi.prestazioni();
    }

    /** What the code that was given means, or how to give one. */
    public String getPrestazione() {
        String codice = richiesta.getModulo().getCodicePrestazione();
        if (ParametriImportazione.TUTTE.equals(codice)) {
            return TESTI.get("caricamento.codice.tutte");
        }
        Optional<String> nome = codice == null ? Optional.empty() : tipi.denominazione(codice);
        return nome.orElseGet(
                () ->
                        codice != null && tipi.genere(codice).isPresent()
                                ? TESTI.get("caricamento.codice.senzaNome")
                                : TESTI.get("caricamento.codice.aiuto"));
    }

    public List<SelectItem> getUnita() {
        return organizzazione.unitaDiImportazione().stream()
                .map(u -> new SelectItem(u.getCodice(), u.getDenominazione()))
                .toList();
    }

    /** Those of the chosen unit; none before one is chosen. */
    public List<SelectItem> getOperatori() {
        return organizzazione.operatori(richiesta.getModulo().getUnitaOperativa()).stream()
                .map(
                        o ->
                                new SelectItem(
                                        o.getCodice(),
                                        o.getNominativo() + " (" + o.getCodice() + ")"))
                .toList();
    }

    /**
     * The types of the code's kind, of every kind while the code tells none; last the one that fits
     * all, which each kind brings again.
     */
    public List<SelectItem> getTipi() {
        List<GenereIntervento> generi =
                tipi.genere(richiesta.getModulo().getCodicePrestazione())
                        .map(List::of)
                        .orElse(List.of(GenereIntervento.values()));
        Map<String, SelectItem> voci = new LinkedHashMap<>();
        for (GenereIntervento genere : generi) {
            for (TipoIntervento tipo : tipi.tipi(genere)) {
                voci.remove(tipo.getCodice());
                voci.put(
                        tipo.getCodice(),
                        new SelectItem(tipo.getCodice(), tipo.getDenominazione()));
            }
        }
        return List.copyOf(voci.values());
    }
}
