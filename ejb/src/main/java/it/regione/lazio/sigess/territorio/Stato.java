// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** State by its ISO 3166-1 numeric code; 990 stands for “not available”. */
@Entity
@Table(name = "STATO")
public class Stato {

    @Id
    @Column(name = "CODICE_ISO")
    private String codiceIso;

    @Column(name = "SIGLA_ISO")
    private String siglaIso;

    private String denominazione;

    private String belfiore;

    public String getCodiceIso() {
        return codiceIso;
    }

    public String getSiglaIso() {
        return siglaIso;
    }

    public String getDenominazione() {
        return denominazione;
    }

    public String getBelfiore() {
        return belfiore;
    }
}
