// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.AnnullamentoNonPossibileException;
import it.regione.lazio.sigess.importazione.AnnullamentoService;
import it.regione.lazio.sigess.importazione.ContoAnnullamento;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.importazione.PianoMosso;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;
import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.PrimeFaces;

/**
 * The undo of an import, or a look at what it would do: read once per request, since a job is at
 * work on it.
 */
@Named
@RequestScoped
public class Annulla {

    private static final String PAGINA = "/importazione/annulla.xhtml?faces-redirect=true&id=";

    @Inject private AnnullamentoService servizio;
    @Inject private ImportazioneService importazioni;
    @Inject private VistaAnnullamento vista;

    private Importazione importazione;
    private Annullamento annullamento;
    private List<ContoAnnullamento> conti;
    private PianoMosso mosse;

    /** Before the page is first drawn: has the look taken when there is none that holds. */
    public void apri() {
        if (getImpedimento() == null) {
            servizio.guarda(id());
        }
        vista.setSeguito(!isConcluso());
    }

    /** Called by the page: when the job has ended, the page is drawn again. */
    public void segui() {
        if (isConcluso()) {
            vista.setSeguito(false);
            PrimeFaces.current().ajax().update("annullamento");
        }
    }

    public Importazione getImportazione() {
        if (importazione == null) {
            importazione = importazioni.trova(id());
        }
        return importazione;
    }

    /** Why the import cannot be undone; null when it can. */
    public String getImpedimento() {
        return servizio.impedimento(id());
    }

    /** The undo, or else the look; null when there is neither. */
    public Annullamento getDati() {
        if (annullamento == null) {
            annullamento =
                    servizio.dellaImportazione(id()).or(() -> servizio.piano(id())).orElse(null);
        }
        return annullamento;
    }

    public boolean isConcluso() {
        return getDati() == null || getDati().getStato().concluso();
    }

    /** The look is there and can be confirmed. */
    public boolean isConfermabile() {
        return isConcluso()
                && getImpedimento() == null
                && getDati().getStato() == StatoAnnullamento.COMPLETATO;
    }

    /** Somebody is writing, or has written since the look. */
    public boolean isMosso() {
        return getDati().isProva() && servizio.mosso(getDati());
    }

    /** Stopped or failed half way. */
    public boolean isRiprendibile() {
        return getDati() != null
                && !getDati().isProva()
                && isConcluso()
                && getDati().getStato() != StatoAnnullamento.COMPLETATO
                && servizio.consentito(id());
    }

    /** What the look says otherwise than the one that was confirmed in vain; null for none. */
    public PianoMosso getMosse() {
        boolean altroPiano =
                getDati() != null && getDati().isProva() && getDati().getPianoId() != null;
        if (mosse == null && altroPiano && isConcluso()) {
            mosse = servizio.mosse(getDati().getId()).orElse(null);
        }
        return mosse;
    }

    /** The corrections that are to be undone before. */
    public List<Long> getCorrezioni() {
        return servizio.correzioni(id());
    }

    /** What becomes of the records, table by table. */
    public List<ContoAnnullamento> getConti() {
        if (conti == null) {
            conti = getDati() == null ? List.of() : servizio.conti(getDati().getId());
        }
        return conti;
    }

    /** Goes to the page that follows the undo; stays, with what is wrong, when it cannot. */
    public String conferma() {
        if (!vista.isConferma()) {
            segnala("conferma", Testi.di(Formati.class).get("annulla.conferma.manca"));
            return null;
        }
        try {
            servizio.richiedi(id(), getDati().getId(), vista.getMotivo());
            return PAGINA + id();
        } catch (AnnullamentoNonPossibileException e) {
            segnala("motivo", e.getMessage());
        } catch (NonAutorizzatoException e) {
            segnala("motivo", getImpedimento());
        }
        return null;
    }

    public String riprendi() {
        servizio.riprendi(id());
        return PAGINA + id();
    }

    private long id() {
        if (vista.getId() == null) {
            throw new NonTrovatoException("importazione");
        }
        return vista.getId();
    }

    private static void segnala(String campo, String testo) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        "chiedi:" + campo,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, testo, testo));
    }
}
