// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How many rows met each outcome, and how many records were made. */
@Embeddable
public class Conteggi implements Serializable {

    private static final long serialVersionUID = 1L;

    private int lette;
    private int nuove;
    private int aggiornate;
    private int invariate;
    private int annullate;
    private int scartate;
    private int escluse;
    private int parcheggiate;

    @Column(name = "CON_AVVISI")
    private int conAvvisi;

    @Column(name = "SOGGETTI_CREATI")
    private int soggettiCreati;

    @Column(name = "PRESE_CREATE")
    private int preseCreate;

    @Column(name = "SCHEDE_CREATE")
    private int schedeCreate;

    @Column(name = "INTERVENTI_CREATI")
    private int interventiCreati;

    public int getLette() {
        return lette;
    }

    public int getNuove() {
        return nuove;
    }

    public int getAggiornate() {
        return aggiornate;
    }

    public int getInvariate() {
        return invariate;
    }

    public int getAnnullate() {
        return annullate;
    }

    public int getScartate() {
        return scartate;
    }

    public int getEscluse() {
        return escluse;
    }

    public int getParcheggiate() {
        return parcheggiate;
    }

    public int getConAvvisi() {
        return conAvvisi;
    }

    public int getSoggettiCreati() {
        return soggettiCreati;
    }

    public int getPreseCreate() {
        return preseCreate;
    }

    public int getSchedeCreate() {
        return schedeCreate;
    }

    public int getInterventiCreati() {
        return interventiCreati;
    }

    /** How many rows met this outcome. */
    int di(EsitoRiga esito) {
        return switch (esito) {
            case CREATA -> nuove;
            case AGGIORNATA -> aggiornate;
            case INVARIATA -> invariate;
            case ANNULLATA -> annullate;
            case SCARTATA -> scartate;
            case ESCLUSA -> escluse;
            case PARCHEGGIATA -> parcheggiate;
        };
    }

    /** Conservation: every row read met exactly one outcome. */
    public boolean siConserva() {
        return lette
                == nuove + aggiornate + invariate + annullate + scartate + escluse + parcheggiate;
    }
}
