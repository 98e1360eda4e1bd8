// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Region or autonomous province; its key is the DM 1986 code that the flows use (Lazio = 08). */
@Entity
@Table(name = "REGIONE")
public class Regione {

    @Id
    @Column(name = "CODICE_DM1986")
    private String codiceDm1986;

    @Column(name = "CODICE_ISTAT")
    private String codiceIstat;

    private String denominazione;

    public String getCodiceDm1986() {
        return codiceDm1986;
    }

    public String getCodiceIstat() {
        return codiceIstat;
    }

    public String getDenominazione() {
        return denominazione;
    }
}
