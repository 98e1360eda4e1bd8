// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** State that no longer exists, as a birthplace; its key is the Belfiore code (Z…). */
@Entity
@Table(name = "STATO_CESSATO")
public class StatoCessato {

    @Id private String belfiore;

    private String denominazione;

    public String getBelfiore() {
        return belfiore;
    }

    public String getDenominazione() {
        return denominazione;
    }
}
