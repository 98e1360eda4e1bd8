// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.io.Serializable;

/**
 * What the differences of persons can be narrowed by; a field left null does not narrow, without a
 * state the open ones are meant.
 */
public class FiltroVariazioni implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long importazione;
    private String unita;
    private String campo;
    private StatoVariazione stato;
    private String persona;
    private Long soggetto;

    public Long getImportazione() {
        return importazione;
    }

    public void setImportazione(Long importazione) {
        this.importazione = importazione;
    }

    public String getUnita() {
        return unita;
    }

    public void setUnita(String unita) {
        this.unita = unita;
    }

    public String getCampo() {
        return campo;
    }

    public void setCampo(String campo) {
        this.campo = campo;
    }

    public StatoVariazione getStato() {
        return stato;
    }

    public void setStato(StatoVariazione stato) {
        this.stato = stato;
    }

    /** Codice fiscale, or the beginning of surname or of surname and name. */
    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    /** <i>Codice Soggetto</i>. */
    public Long getSoggetto() {
        return soggetto;
    }

    public void setSoggetto(Long soggetto) {
        this.soggetto = soggetto;
    }
}
