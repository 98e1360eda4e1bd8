// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Intervention type of the social services; without a kind it fits all (“Da classificare”). */
@Entity
@Table(name = "TIPO_INTERVENTO")
public class TipoIntervento {

    @Id private String codice;

    private String denominazione;

    @Enumerated(EnumType.STRING)
    private GenereIntervento genere;

    public String getCodice() {
        return codice;
    }

    public String getDenominazione() {
        return denominazione;
    }

    public GenereIntervento getGenere() {
        return genere;
    }

    /** Code of the type that fits every kind. */
    public static final String DA_CLASSIFICARE = "DA_CLASSIFICARE";
}
