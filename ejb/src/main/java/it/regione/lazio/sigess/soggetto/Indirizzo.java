// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Address of a person as the flow gives it: region, comune and country, no street. */
@Entity
@Table(name = "INDIRIZZO")
public class Indirizzo {

    @Id private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "SOGGETTO_ID")
    private Soggetto soggetto;

    private int ordine;

    private boolean residenza;

    @Column(name = "CODICE_REGIONE")
    private String codiceRegione;

    @Column(name = "CODICE_COMUNE")
    private String codiceComune;

    @Column(name = "CODICE_NAZIONE")
    private String codiceNazione;

    public Long getId() {
        return id;
    }

    public Soggetto getSoggetto() {
        return soggetto;
    }

    public int getOrdine() {
        return ordine;
    }

    public boolean isResidenza() {
        return residenza;
    }

    public String getCodiceRegione() {
        return codiceRegione;
    }

    public String getCodiceComune() {
        return codiceComune;
    }

    public String getCodiceNazione() {
        return codiceNazione;
    }
}
