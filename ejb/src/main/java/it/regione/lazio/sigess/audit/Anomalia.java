// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Something in the audit that is not as it was sealed. */
@Embeddable
public class Anomalia implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Tipo tipo;

    private Long sigillo;

    @Column(name = "OPERAZIONE_ID")
    private Long operazione;

    protected Anomalia() {}

    Anomalia(Tipo tipo, Long sigillo, Long operazione) {
        this.tipo = tipo;
        this.sigillo = sigillo;
        this.operazione = operazione;
    }

    public Tipo getTipo() {
        return tipo;
    }

    /** The block; null when it is in none. */
    public Long getSigillo() {
        return sigillo;
    }

    /** The operation; null when it is about the block. */
    public Long getOperazione() {
        return operazione;
    }

    @Override
    public String toString() {
        return tipo + " block " + sigillo + " operation " + operazione;
    }

    /** What is wrong. */
    public enum Tipo {
        ALTERATA,
        MANCANTE,
        INSERITA,
        /** The block does not follow from the one before. */
        CATENA
    }
}
