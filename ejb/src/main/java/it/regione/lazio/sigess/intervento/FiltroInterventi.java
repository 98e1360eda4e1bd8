// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a search of interventions can be narrowed by. A field left null does not narrow.
 *
 * <p>{@code codice} is {@code 2024/25}, a year {@code 2024/} or a progressive {@code 25}; {@code
 * soggetto} the beginning of surname and name; {@code codiceFiscale} and {@code codicePrestazione}
 * beginnings; {@code dal} and {@code al} a period that the intervention overlaps.
 */
public class FiltroInterventi implements Serializable {

    private static final long serialVersionUID = 1L;

    private GenereIntervento genere;
    private String codice;
    private String soggetto;
    private String codiceFiscale;
    private String codicePrestazione;
    private String tipoIntervento;
    private String unitaOperativa;
    private String operatore;
    private LocalDate dal;
    private LocalDate al;

    public GenereIntervento getGenere() {
        return genere;
    }

    public void setGenere(GenereIntervento genere) {
        this.genere = genere;
    }

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }

    public String getSoggetto() {
        return soggetto;
    }

    public void setSoggetto(String soggetto) {
        this.soggetto = soggetto;
    }

    public String getCodiceFiscale() {
        return codiceFiscale;
    }

    public void setCodiceFiscale(String codiceFiscale) {
        this.codiceFiscale = codiceFiscale;
    }

    public String getCodicePrestazione() {
        return codicePrestazione;
    }

    public void setCodicePrestazione(String codicePrestazione) {
        this.codicePrestazione = codicePrestazione;
    }

    public String getTipoIntervento() {
        return tipoIntervento;
    }

    public void setTipoIntervento(String tipoIntervento) {
        this.tipoIntervento = tipoIntervento;
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

    public LocalDate getDal() {
        return dal;
    }

    public void setDal(LocalDate dal) {
        this.dal = dal;
    }

    public LocalDate getAl() {
        return al;
    }

    public void setAl(LocalDate al) {
        this.al = al;
    }
}
