// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import it.regione.lazio.sigess.importazione.confronto.Conto;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The counts of a comparison: each row of the two files is in one of them. */
@Embeddable
public class FigureConfronto implements Serializable {

    private static final long serialVersionUID = 1L;

    private int nuovi;
    private int variati;
    private int invariati;
    private int cessati;

    @Column(name = "ALTRO_CF")
    private int altroCf;

    private int annullati;

    @Column(name = "NON_CONFRONTATI")
    private int nonConfrontati;

    private int sospesi;

    @Column(name = "SOSPESI_CON_PRIMA")
    private int sospesiConPrima;

    private int ripetuti;
    private int righe;

    @Column(name = "PRIMA_ANNULLATI")
    private int primaAnnullati;

    @Column(name = "PRIMA_SOSPESI")
    private int primaSospesi;

    @Column(name = "PRIMA_RIPETUTI")
    private int primaRipetuti;

    @Column(name = "RIGHE_PRIMA")
    private int righePrima;

    protected FigureConfronto() {}

    FigureConfronto(ConteggiConfronto conteggi) {
        nuovi = conteggi.di(Conto.NUOVI);
        variati = conteggi.di(Conto.VARIATI);
        invariati = conteggi.di(Conto.INVARIATI);
        cessati = conteggi.di(Conto.CESSATI);
        altroCf = conteggi.di(Conto.ALTRO_CF);
        annullati = conteggi.di(Conto.ANNULLATI);
        nonConfrontati = conteggi.di(Conto.NON_CONFRONTATI);
        sospesi = conteggi.di(Conto.SOSPESI);
        sospesiConPrima = conteggi.di(Conto.SOSPESI_CON_PRIMA);
        ripetuti = conteggi.di(Conto.RIPETUTI);
        righe = conteggi.di(Conto.RIGHE);
        primaAnnullati = conteggi.di(Conto.PRIMA_ANNULLATI);
        primaSospesi = conteggi.di(Conto.PRIMA_SOSPESI);
        primaRipetuti = conteggi.di(Conto.PRIMA_RIPETUTI);
        righePrima = conteggi.di(Conto.RIGHE_PRIMA);
    }

    int quanti(TipoConfronto tipo) {
        return switch (tipo) {
            case NUOVO -> nuovi;
            case VARIATO -> variati;
            case CESSATO -> cessati;
            case ALTRO_CF -> altroCf;
            case ANNULLATO -> annullati;
            case NON_CONFRONTATO -> nonConfrontati;
            case SOSPESO -> sospesi;
        };
    }

    public int getInvariati() {
        return invariati;
    }

    /** Rows that name something of the file before, and wait or were rejected. */
    public int getSospesiConPrima() {
        return sospesiConPrima;
    }

    /** Rows of this file after which another one said how the same object stands. */
    public int getRipetuti() {
        return ripetuti;
    }

    /** Rows of this file and its corrections, but for what the parameters left out. */
    public int getRighe() {
        return righe;
    }

    /** Cancelled in the file before, and not named in this one. */
    public int getPrimaAnnullati() {
        return primaAnnullati;
    }

    /** Rejected or parked in the file before. */
    public int getPrimaSospesi() {
        return primaSospesi;
    }

    public int getPrimaRipetuti() {
        return primaRipetuti;
    }

    public int getRighePrima() {
        return righePrima;
    }
}
