// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.confronto.ConteggiConfronto;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An import against the file of the same body, kind and codes before it: the counts. */
@Entity
@Table(name = "CONFRONTO")
public class Confronto {

    @Id
    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "PRECEDENTE_ID")
    private Long precedenteId;

    private int nuovi;
    private int variati;
    private int cessati;
    private int invariati;

    @Column(name = "NON_CONFRONTATI")
    private int nonConfrontati;

    protected Confronto() {}

    Confronto(long importazione, long precedente) {
        this.importazioneId = importazione;
        this.precedenteId = precedente;
    }

    void conta(ConteggiConfronto conteggi) {
        nuovi = conteggi.nuovi();
        variati = conteggi.variati();
        cessati = conteggi.cessati();
        invariati = conteggi.invariati();
        nonConfrontati = conteggi.nonConfrontati();
    }

    public Long getImportazioneId() {
        return importazioneId;
    }

    /** The import that it is compared with. */
    public Long getPrecedenteId() {
        return precedenteId;
    }

    public int getNuovi() {
        return nuovi;
    }

    public int getVariati() {
        return variati;
    }

    public int getCessati() {
        return cessati;
    }

    public int getInvariati() {
        return invariati;
    }

    /** Rows that the file before had rejected. */
    public int getNonConfrontati() {
        return nonConfrontati;
    }

    /** How many of this kind. */
    public int quanti(TipoConfronto tipo) {
        return switch (tipo) {
            case NUOVO -> nuovi;
            case VARIATO -> variati;
            case CESSATO -> cessati;
            case NON_CONFRONTATO -> nonConfrontati;
        };
    }
}
