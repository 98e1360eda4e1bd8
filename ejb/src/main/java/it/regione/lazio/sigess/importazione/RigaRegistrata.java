// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A line of the ledger, as far as pages show it. Written by the import. */
@Entity
@Table(name = "RIGA_IMPORTAZIONE")
@IdClass(RigaRegistrata.Chiave.class)
public class RigaRegistrata {

    @Id
    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Id private Long numero;

    private int beneficiario;

    private int prestazione;

    private Long linea;

    @Enumerated(EnumType.STRING)
    private EsitoRiga esito;

    private String chiave;

    @Column(name = "SOGGETTO_ID")
    private Long soggettoId;

    @Column(name = "SCHEDA_ID")
    private Long schedaId;

    @Column(name = "INTERVENTO_ID")
    private Long interventoId;

    public Long getNumero() {
        return numero;
    }

    /** Which {@code Beneficiario} or {@code SINBA} of the file, from 1. */
    public int getBeneficiario() {
        return beneficiario;
    }

    /** Which benefit of the person, from 1; 0 when the row is the person alone. */
    public int getPrestazione() {
        return prestazione;
    }

    /** Line of the file on which the row begins; null when the file is no table. */
    public Long getLinea() {
        return linea;
    }

    public EsitoRiga getEsito() {
        return esito;
    }

    /** The person it is about, null when it touched none. */
    Long getSoggettoId() {
        return soggettoId;
    }

    Long getSchedaId() {
        return schedaId;
    }

    Long getInterventoId() {
        return interventoId;
    }

    /** Import and row number. */
    public static class Chiave implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long importazioneId;
        private Long numero;

        @Override
        public boolean equals(Object altro) {
            return altro instanceof Chiave chiave
                    && Objects.equals(importazioneId, chiave.importazioneId)
                    && Objects.equals(numero, chiave.numero);
        }

        @Override
        public int hashCode() {
            return Objects.hash(importazioneId, numero);
        }
    }
}
