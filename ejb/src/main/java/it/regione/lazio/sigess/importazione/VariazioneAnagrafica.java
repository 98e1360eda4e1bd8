// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A value that a file proposes for a person, and what became of it. Written in bulk, read here. */
@Entity
@Table(name = "VARIAZIONE_ANAGRAFICA")
public class VariazioneAnagrafica {

    @Id private Long id;

    @Column(name = "SOGGETTO_ID")
    private Long soggettoId;

    private String campo;

    private String registrato;

    private String proposto;

    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "NUMERO_RIGA")
    private Long numeroRiga;

    @Column(name = "UNITA_OPERATIVA")
    private String unitaOperativa;

    private boolean riservata;

    @Column(name = "DATA_FLUSSO")
    private LocalDate dataFlusso;

    @Enumerated(EnumType.STRING)
    private StatoVariazione stato;

    @Column(name = "DECISA_DA")
    private String decisaDa;

    @Column(name = "DECISA_IL")
    private LocalDateTime decisaIl;

    protected VariazioneAnagrafica() {}

    public Long getId() {
        return id;
    }

    public Long getSoggettoId() {
        return soggettoId;
    }

    /** Name of a {@link it.regione.lazio.sigess.importazione.flusso.Campo}, or INDIRIZZO. */
    public String getCampo() {
        return campo;
    }

    public String getRegistrato() {
        return registrato;
    }

    public String getProposto() {
        return proposto;
    }

    public Long getImportazioneId() {
        return importazioneId;
    }

    public Long getNumeroRiga() {
        return numeroRiga;
    }

    public String getUnitaOperativa() {
        return unitaOperativa;
    }

    /** The unit of the import knew nothing of the person: the recorded value is not for it. */
    public boolean isRiservata() {
        return riservata;
    }

    public LocalDate getDataFlusso() {
        return dataFlusso;
    }

    public StatoVariazione getStato() {
        return stato;
    }

    public String getDecisaDa() {
        return decisaDa;
    }

    public LocalDateTime getDecisaIl() {
        return decisaIl;
    }
}
