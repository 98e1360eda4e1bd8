// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import java.io.Serializable;

/** A benefit code of a file: whether it is to be imported, and as which intervention type. */
public class CodiceScelto implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String codice;
    private final int righe;
    private final boolean selezionabile;
    private boolean scelto;
    private String tipo;

    CodiceScelto(String codice, int righe, boolean selezionabile, boolean scelto, String tipo) {
        this.codice = codice;
        this.righe = righe;
        this.selezionabile = selezionabile;
        this.scelto = scelto;
        this.tipo = tipo;
    }

    public String getCodice() {
        return codice;
    }

    public int getRighe() {
        return righe;
    }

    /** False on what is no code: rows without one, or codes beyond those that are counted. */
    public boolean isSelezionabile() {
        return selezionabile;
    }

    public boolean isScelto() {
        return scelto;
    }

    public void setScelto(boolean scelto) {
        this.scelto = scelto;
    }

    public String getTipo() {
        return tipo;
    }

    public void setTipo(String tipo) {
        this.tipo = tipo;
    }
}
