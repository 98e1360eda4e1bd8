// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.io.Serializable;

/**
 * What the queue can be narrowed by; a field left null does not narrow, without a state the open
 * items are meant.
 */
public class FiltroVerifiche implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long importazione;
    private CausaVerifica causa;
    private String unita;
    private StatoVerifica stato;
    private String persona;

    public Long getImportazione() {
        return importazione;
    }

    public void setImportazione(Long importazione) {
        this.importazione = importazione;
    }

    public CausaVerifica getCausa() {
        return causa;
    }

    public void setCausa(CausaVerifica causa) {
        this.causa = causa;
    }

    public String getUnita() {
        return unita;
    }

    public void setUnita(String unita) {
        this.unita = unita;
    }

    public StatoVerifica getStato() {
        return stato;
    }

    public void setStato(StatoVerifica stato) {
        this.stato = stato;
    }

    /** Codice fiscale, or the beginning of surname or of surname and name. */
    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }
}
