// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.ParametriImportazione;
import java.io.Serializable;
import java.util.Locale;

/** The four parameters while they are being filled in. */
public class Modulo implements Serializable {

    private static final long serialVersionUID = 1L;

    private String codicePrestazione;
    private String unitaOperativa;
    private String operatore;
    private String tipoIntervento;

    ParametriImportazione parametri(boolean conTipo) {
        return new ParametriImportazione(
                codicePrestazione, unitaOperativa, operatore, conTipo ? tipoIntervento : null);
    }

    public String getCodicePrestazione() {
        return codicePrestazione;
    }

    public void setCodicePrestazione(String codice) {
        codicePrestazione = codice == null ? null : codice.strip().toUpperCase(Locale.ROOT);
    }

    public String getUnitaOperativa() {
        return unitaOperativa;
    }

    public void setUnitaOperativa(String unitaOperativa) {
        this.unitaOperativa = unitaOperativa;
    }

    public String getOperatore() {
        return operatore;
    }

    public void setOperatore(String operatore) {
        this.operatore = operatore;
    }

    public String getTipoIntervento() {
        return tipoIntervento;
    }

    public void setTipoIntervento(String tipoIntervento) {
        this.tipoIntervento = tipoIntervento;
    }
}
