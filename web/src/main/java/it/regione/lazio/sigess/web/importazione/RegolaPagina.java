// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.CambioSeverita;
import it.regione.lazio.sigess.importazione.RegoleService;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * One rule. An administrator chooses another severity, reads what it will do, and confirms: two
 * steps, since it decides which rows come in from then on.
 */
@Named
@ViewScoped
public class RegolaPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RegoleService servizio;

    private String codice;
    private String scelta;
    private boolean daConfermare;

    /**
     * @throws NonTrovatoException there is no rule with this code
     */
    public void apri() {
        scelta = getRegola().oggi().name();
    }

    public RegolaOggi getRegola() {
        return servizio.catalogo().stream()
                .filter(v -> v.codice().equals(codice))
                .map(v -> new RegolaOggi(v, servizio.severita().get(codice)))
                .findFirst()
                .orElseThrow(() -> new NonTrovatoException("regola " + codice));
    }

    /** The changes of its severity, the last one first; for administrators. */
    public List<CambioSeverita> getStoria() {
        return servizio.storia(codice);
    }

    /** First step: the choice is shown with what it will do. */
    public void proponi() {
        daConfermare = !scelta.equals(getRegola().oggi().name());
    }

    /** Second step. */
    public String conferma() {
        servizio.cambia(codice, Gravita.valueOf(scelta));
        return "/regola?faces-redirect=true&codice=" + codice;
    }

    public void rinuncia() {
        daConfermare = false;
        apri();
    }

    public boolean isDaConfermare() {
        return daConfermare;
    }

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }

    /** Name of the severity that is being chosen. */
    public String getScelta() {
        return scelta;
    }

    public void setScelta(String scelta) {
        this.scelta = scelta;
    }
}
