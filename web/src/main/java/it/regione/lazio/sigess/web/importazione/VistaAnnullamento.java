// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.annullamento.Azione;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the page that undoes an import remembers from one request to the next. */
@Named
@ViewScoped
public class VistaAnnullamento implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String tabella;
    private Azione azione;
    private String motivo;
    private boolean conferma;
    private boolean seguito;

    /** The import; null when the address names none. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Table of the records that are listed; null when none are. */
    public String getTabella() {
        return tabella;
    }

    public void setTabella(String tabella) {
        this.tabella = tabella;
    }

    /** Fate of the records that are listed. */
    public Azione getAzione() {
        return azione;
    }

    public void setAzione(Azione azione) {
        this.azione = azione;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    /** The person has read what will be done. */
    public boolean isConferma() {
        return conferma;
    }

    public void setConferma(boolean conferma) {
        this.conferma = conferma;
    }

    /** A job was at work when the page was last drawn: the page asks again by itself. */
    public boolean isSeguito() {
        return seguito;
    }

    void setSeguito(boolean seguito) {
        this.seguito = seguito;
    }
}
