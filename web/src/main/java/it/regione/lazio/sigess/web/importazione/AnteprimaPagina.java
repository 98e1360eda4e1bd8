// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.AnteprimaNonConfermabileException;
import it.regione.lazio.sigess.importazione.AnteprimaService;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ParametriNonValidiException;
import it.regione.lazio.sigess.importazione.RigaMossa;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.TipiInterventoService;
import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Elenco;
import it.regione.lazio.sigess.web.Formati;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A preview: its codes and types, and the buttons that confirm, renew or drop it. */
@Named
@ViewScoped
public class AnteprimaPagina implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "scelta";

    @Inject private AnteprimaService servizio;
    @Inject private TipiInterventoService tipi;
    @Inject private UtenteCorrente utente;
    @Inject private VistaImportazione vista;

    private List<CodiceScelto> codici;
    private Elenco<RigaMossa> mosse;

    /** The codes of the file; kept from the first time on, since the form changes them. */
    public List<CodiceScelto> getCodici() {
        if (codici == null) {
            codici = trovati();
        }
        return codici;
    }

    /** The intervention types that fit a code: those of its kind. */
    public List<SelectItem> tipi(String codice) {
        return tipi.tipi(tipi.genere(codice).orElse(GenereIntervento.ECONOMICO)).stream()
                .map(t -> new SelectItem(t.getCodice(), t.getDenominazione()))
                .toList();
    }

    /** A SINBA flow has no interventions, hence no types. */
    public boolean isConTipo() {
        return anteprima().getTipoFlusso() == TipoFlusso.PS_PSA_SINA;
    }

    /** Confirms what was shown, and nothing else: a choice changed since has to be shown first. */
    public String conferma() {
        var mostrati = SceltaCodici.parametri(anteprima(), trovati());
        if (!mostrati.equals(SceltaCodici.parametri(anteprima(), getCodici()))) {
            return segnala(Testi.di(Formati.class).get("anteprima.daAggiornare"));
        }
        try {
            return pagina("importazione", servizio.conferma(vista.getId()));
        } catch (AnteprimaNonConfermabileException e) {
            return segnala(e.getMessage());
        }
    }

    public String aggiorna() {
        try {
            return pagina(
                    "anteprima",
                    servizio.aggiorna(
                            vista.getId(), SceltaCodici.parametri(anteprima(), getCodici())));
        } catch (ParametriNonValidiException e) {
            return segnala(e.getMessage());
        }
    }

    public String abbandona() {
        servizio.abbandona(vista.getId());
        return "/importazione/index.xhtml?faces-redirect=true";
    }

    /** Whether this person can still choose on it. */
    public boolean isModificabile() {
        StatoImportazione stato = anteprima().getStato();
        return utente.puo(Funzione.IMPORTARE)
                && stato.conclusa()
                && stato != StatoImportazione.ABBANDONATA
                && getConfermata() == null;
    }

    public boolean isConfermabile() {
        return anteprima().getStato() == StatoImportazione.COMPLETATA;
    }

    /** Id of the import that confirms it; null when none does. */
    public Long getConfermata() {
        return servizio.confermata(vista.getId()).map(Importazione::getId).orElse(null);
    }

    /** Id of an earlier import of the same file with the same parameters; null without one. */
    public Long getPrecedente() {
        return getConfermata() != null
                ? null
                : servizio.precedente(vista.getId()).map(Importazione::getId).orElse(null);
    }

    /** First and last day on which the benefits begin. */
    public String getPeriodo() {
        return servizio.periodo(vista.getId())
                .map(
                        p ->
                                Testi.di(Formati.class)
                                        .get(
                                                "anteprima.dalAl",
                                                Formati.data(p.dal()),
                                                Formati.data(p.al())))
                .orElse(null);
    }

    /** The rows that would do otherwise than the preview that this one replaces has shown. */
    public Elenco<RigaMossa> getMosse() {
        if (mosse == null) {
            mosse =
                    new Elenco<>(
                            f -> servizio.mosse(vista.getId(), f),
                            () -> servizio.contaMosse(vista.getId()));
        }
        return mosse;
    }

    /** The codes as the preview has taken them. */
    private List<CodiceScelto> trovati() {
        return SceltaCodici.di(
                anteprima(),
                (codice, tipo) -> tipi(codice).stream().anyMatch(t -> tipo.equals(t.getValue())));
    }

    private Importazione anteprima() {
        return servizio.anteprima(vista.getId());
    }

    private static String pagina(String quale, long id) {
        return "/importazione/" + quale + ".xhtml?faces-redirect=true&id=" + id;
    }

    private static String segnala(String testo) {
        FacesContext.getCurrentInstance()
                .addMessage(FORM, new FacesMessage(FacesMessage.SEVERITY_ERROR, testo, testo));
        return null;
    }
}
