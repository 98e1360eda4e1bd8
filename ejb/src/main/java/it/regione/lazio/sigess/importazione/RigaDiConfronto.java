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

/**
 * A line of the ledger that is not unchanged against the file before. Written by the comparison.
 */
@Entity
@Table(name = "CONFRONTO_RIGA")
@IdClass(RigaDiConfronto.Chiave.class)
public class RigaDiConfronto {

    @Id
    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Id
    @Column(name = "RIGA_DI")
    private Long rigaDi;

    @Id private Long riga;

    @Enumerated(EnumType.STRING)
    private TipoConfronto tipo;

    @Column(name = "PRIMA_DI")
    private Long primaDi;

    @Column(name = "PRIMA_RIGA")
    private Long primaRiga;

    private String chiave;

    public TipoConfronto getTipo() {
        return tipo;
    }

    /** The import whose line it is: the compared one, or an earlier one for what is gone. */
    public Long getRigaDi() {
        return rigaDi;
    }

    public Long getRiga() {
        return riga;
    }

    /** The import whose line it differs from; null when there is none to differ from. */
    public Long getPrimaDi() {
        return primaDi;
    }

    public Long getPrimaRiga() {
        return primaRiga;
    }

    /** {@code CF|code|request} as the file has it, in capitals; of SINBA the anonymous code. */
    String getChiave() {
        return chiave;
    }

    /** The comparison and the line. */
    public static class Chiave implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long importazioneId;
        private Long rigaDi;
        private Long riga;

        @Override
        public boolean equals(Object altro) {
            return altro instanceof Chiave chiave
                    && Objects.equals(importazioneId, chiave.importazioneId)
                    && Objects.equals(rigaDi, chiave.rigaDi)
                    && Objects.equals(riga, chiave.riga);
        }

        @Override
        public int hashCode() {
            return Objects.hash(importazioneId, rigaDi, riga);
        }
    }
}
