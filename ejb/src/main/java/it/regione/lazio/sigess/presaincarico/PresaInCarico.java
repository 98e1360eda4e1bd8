// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import it.regione.lazio.sigess.shared.Provenienza;
import it.regione.lazio.sigess.soggetto.Soggetto;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Case: a person in charge of an operating unit for an area; at most one open per person, unit and
 * area.
 */
@Entity
@Table(name = "PRESA_IN_CARICO")
public class PresaInCarico extends Provenienza {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "SOGGETTO_ID")
    private Soggetto soggetto;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "UNITA_OPERATIVA")
    private UnitaOrganizzativa unitaOperativa;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "OPERATORE")
    private Operatore operatore;

    private String area;

    @Column(name = "DATA_APERTURA")
    private LocalDate dataApertura;

    @Column(name = "APERTURA_DERIVATA")
    private boolean aperturaDerivata;

    @Column(name = "DATA_CHIUSURA")
    private LocalDate dataChiusura;

    @Column(name = "MOTIVAZIONE_CHIUSURA")
    private String motivazioneChiusura;

    @Column(name = "SITUAZIONE_CHIUSURA")
    private String situazioneChiusura;

    public Soggetto getSoggetto() {
        return soggetto;
    }

    public UnitaOrganizzativa getUnitaOperativa() {
        return unitaOperativa;
    }

    public Operatore getOperatore() {
        return operatore;
    }

    public String getArea() {
        return area;
    }

    public LocalDate getDataApertura() {
        return dataApertura;
    }

    public boolean isAperturaDerivata() {
        return aperturaDerivata;
    }

    public LocalDate getDataChiusura() {
        return dataChiusura;
    }

    public String getMotivazioneChiusura() {
        return motivazioneChiusura;
    }

    public String getSituazioneChiusura() {
        return situazioneChiusura;
    }
}
