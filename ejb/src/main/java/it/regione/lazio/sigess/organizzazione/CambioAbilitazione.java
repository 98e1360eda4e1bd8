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

/** What was done about the enablements of an operator, as it was done; never altered. */
@Entity
@Table(name = "ABILITAZIONE_STORIA")
public class CambioAbilitazione {

    /** What was done. */
    public enum Azione {
        REGISTRATO,
        CONCESSA,
        CAMBIATA,
        REVOCATA
    }

    @Id private Long id;

    private String operatore;

    @Enumerated(EnumType.STRING)
    private Azione azione;

    @Column(name = "ABILITAZIONE_ID")
    private Long abilitazioneId;

    @Enumerated(EnumType.STRING)
    private Ruolo ruolo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "UNITA")
    private UnitaOrganizzativa unita;

    private LocalDate dal;

    private LocalDate al;

    @Column(name = "CAMBIATA_IL")
    private LocalDateTime cambiataIl;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CAMBIATA_DA")
    private Operatore cambiataDa;

    protected CambioAbilitazione() {}

    /** Of the registration of a person. */
    CambioAbilitazione(long id, String operatore, Operatore da) {
        this.id = id;
        this.operatore = operatore;
        this.azione = Azione.REGISTRATO;
        this.cambiataIl = LocalDateTime.now();
        this.cambiataDa = da;
    }

    /** Of an enablement as it is after the change. */
    CambioAbilitazione(long id, Azione azione, Abilitazione a, Operatore da) {
        this(id, a.getOperatore().getCodice(), da);
        this.azione = azione;
        this.abilitazioneId = a.getId();
        this.ruolo = a.getRuolo();
        this.unita = a.getUnita();
        this.dal = a.getDal();
        this.al = a.getAl();
    }

    public Azione getAzione() {
        return azione;
    }

    public Long getAbilitazioneId() {
        return abilitazioneId;
    }

    /** Staff code of whose enablement it is. */
    public String getOperatore() {
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

    public LocalDateTime getCambiataIl() {
        return cambiataIl;
    }

    public Operatore getCambiataDa() {
        return cambiataDa;
    }
}
