// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.AnteprimaNonConfermabileException;
import it.regione.lazio.sigess.importazione.AnteprimaService;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ParametriNonValidiException;
import it.regione.lazio.sigess.importazione.RigaMossa;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
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
    @Inject private LetturaAnteprima lettura;
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
        return lettura.tipi(codice);
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
        return lettura.confermata().map(Importazione::getId).orElse(null);
    }

    /** Whether the import that confirms it was stopped: restarted, it goes on. */
    public boolean isInterrotta() {
        return lettura.confermata().map(Importazione::getStato).orElse(null)
                == StatoImportazione.INTERROTTA;
    }

    /** Id of the import that was to confirm it and failed, or was undone; null without one. */
    public Long getFallita() {
        return lettura.fallita().map(Importazione::getId).orElse(null);
    }

    /** Id of an earlier import of the same file with the same parameters; null without one. */
    public Long getPrecedente() {
        return lettura.precedente().map(Importazione::getId).orElse(null);
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
        return lettura.anteprima();
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
