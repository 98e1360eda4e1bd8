// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.io.Serializable;
import java.time.LocalDate;

/** What a search of the audit can ask for; null = whatever. */
public class FiltroAccessi implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate dal;
    private LocalDate al;
    private String operatore;
    private Operazione operazione;
    private EsitoAccesso esito;
    private Long soggetto;

    public LocalDate getDal() {
        return dal;
    }

    public void setDal(LocalDate dal) {
        this.dal = dal;
    }

    /** The day is within. */
    public LocalDate getAl() {
        return al;
    }

    public void setAl(LocalDate al) {
        this.al = al;
    }

    /** Staff code, or the beginning of the surname. */
    public String getOperatore() {
        return operatore;
    }

    public void setOperatore(String operatore) {
        this.operatore = operatore;
    }

    public Operazione getOperazione() {
        return operazione;
    }

    public void setOperazione(Operazione operazione) {
        this.operazione = operazione;
    }

    public EsitoAccesso getEsito() {
        return esito;
    }

    public void setEsito(EsitoAccesso esito) {
        this.esito = esito;
    }

    /** <i>Codice Soggetto</i>. */
    public Long getSoggetto() {
        return soggetto;
    }

    public void setSoggetto(Long soggetto) {
        this.soggetto = soggetto;
    }
}
