// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the page of an import remembers from one request to the next. */
@Named
@ViewScoped
public class VistaImportazione implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String causa;
    private boolean seguita;

    /** The import; null when the address names none. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Code of the cause whose rows are open; null when none is. */
    public String getCausa() {
        return causa;
    }

    public void setCausa(String causa) {
        this.causa = causa;
    }

    /** The import had not ended when the page was last drawn: the page asks again by itself. */
    public boolean isSeguita() {
        return seguita;
    }

    void setSeguita(boolean seguita) {
        this.seguita = seguita;
    }
}
