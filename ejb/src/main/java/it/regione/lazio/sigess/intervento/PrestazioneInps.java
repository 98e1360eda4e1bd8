// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** INPS benefit code; not every code has a published name. */
@Entity
@Table(name = "PRESTAZIONE_INPS")
public class PrestazioneInps {

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
}
