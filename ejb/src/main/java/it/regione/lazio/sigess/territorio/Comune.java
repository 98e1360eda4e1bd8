// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Comune, ceased ones included since people were born there; its key is the Belfiore code. */
@Entity
@Table(name = "COMUNE")
public class Comune {

    @Id private String belfiore;

    @Column(name = "CODICE_ISTAT")
    private String codiceIstat;

    private String denominazione;

    @Column(name = "SIGLA_PROVINCIA")
    private String siglaProvincia;

    @Column(name = "CODICE_REGIONE")
    private String codiceRegione;

    private boolean attivo;

    public String getBelfiore() {
        return belfiore;
    }

    public String getCodiceIstat() {
        return codiceIstat;
    }

    public String getDenominazione() {
        return denominazione;
    }

    public String getSiglaProvincia() {
        return siglaProvincia;
    }

    public String getCodiceRegione() {
        return codiceRegione;
    }

    public boolean isAttivo() {
        return attivo;
    }
}
