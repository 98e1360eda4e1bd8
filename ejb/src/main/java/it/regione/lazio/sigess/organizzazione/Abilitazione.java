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
import java.time.LocalDate;

/** What an operator may do, on which unit and below, from a day to a day (null = no end). */
@Entity
@Table(name = "ABILITAZIONE")
public class Abilitazione {

    @Id private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "OPERATORE")
    private Operatore operatore;

    @Enumerated(EnumType.STRING)
    private Ruolo ruolo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "UNITA")
    private UnitaOrganizzativa unita;

    private LocalDate dal;

    private LocalDate al;

    public Long getId() {
        return id;
    }

    public Operatore getOperatore() {
        return operatore;
    }

    public Ruolo getRuolo() {
        return ruolo;
    }

    public UnitaOrganizzativa getUnita() {
        return unita;
    }

    public LocalDate getDal() {
        return dal;
    }

    public LocalDate getAl() {
        return al;
    }
}
