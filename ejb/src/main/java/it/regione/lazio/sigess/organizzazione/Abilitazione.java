// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What an operator may do, on which unit and below, from a day to a day (null = no end). */
@Entity
@Table(name = "ABILITAZIONE")
public class Abilitazione {

    /** That {@code a} of a query holds today, parameter {@code oggi}. */
    static final String VALIDA =
            "a.dal <= :oggi AND (a.al IS NULL OR a.al >= :oggi) AND a.revocataIl IS NULL";

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

    @Column(name = "REVOCATA_IL")
    private LocalDateTime revocataIl;

    protected Abilitazione() {}

    Abilitazione(
            long id,
            Operatore operatore,
            Ruolo ruolo,
            UnitaOrganizzativa unita,
            LocalDate dal,
            LocalDate al) {
        this.id = id;
        this.operatore = operatore;
        this.ruolo = ruolo;
        this.unita = unita;
        this.dal = dal;
        this.al = al;
    }

    /** Holds no more from now on; a second time changes nothing. */
    void revoca() {
        if (revocataIl == null) {
            revocataIl = LocalDateTime.now();
        }
    }

    /** Holds up to this day; null = no end. */
    void finoAl(LocalDate giorno) {
        al = giorno;
    }

    /** Whether it holds on this day, as {@link #VALIDA} has it in a query. */
    public boolean valida(LocalDate giorno) {
        return revocataIl == null && !dal.isAfter(giorno) && (al == null || !al.isBefore(giorno));
    }

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

    public LocalDateTime getRevocataIl() {
        return revocataIl;
    }
}
