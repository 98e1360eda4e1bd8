// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Node of the tree Regione → distretto → unità operativa. */
@Entity
@Table(name = "UNITA_ORGANIZZATIVA")
public class UnitaOrganizzativa {

    @Id private String codice;

    private String denominazione;

    @Enumerated(EnumType.STRING)
    private Livello livello;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PADRE")
    private UnitaOrganizzativa padre;

    public String getCodice() {
        return codice;
    }

    public String getDenominazione() {
        return denominazione;
    }

    public Livello getLivello() {
        return livello;
    }

    public UnitaOrganizzativa getPadre() {
        return padre;
    }

    /** Level in the tree, from the top. */
    public enum Livello {
        REGIONE,
        DISTRETTO,
        UNITA_OPERATIVA
    }
}
