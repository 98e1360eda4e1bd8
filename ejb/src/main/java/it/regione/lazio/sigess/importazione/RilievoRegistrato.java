// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/**
 * A finding as it was told: the texts stay those of the day of the import. Written by the import.
 */
@Entity
@Table(name = "RILIEVO")
public class RilievoRegistrato implements RiguardaSoggetti {

    @Id private Long id;

    @Column(name = "IMPORTAZIONE_ID")
    private Long importazioneId;

    @Column(name = "NUMERO_RIGA")
    private Long numeroRiga;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(
            name = "IMPORTAZIONE_ID",
            referencedColumnName = "IMPORTAZIONE_ID",
            insertable = false,
            updatable = false)
    @JoinColumn(
            name = "NUMERO_RIGA",
            referencedColumnName = "NUMERO",
            insertable = false,
            updatable = false)
    private RigaRegistrata riga;

    private String codice;

    @Enumerated(EnumType.STRING)
    private Gravita gravita;

    private String campo;
    private String valore;
    private String regola;
    private String rimedio;

    protected RilievoRegistrato() {}

    /** A finding on the head of a flow: row 0. */
    RilievoRegistrato(long id, long importazioneId, Rilievo rilievo) {
        this.id = id;
        this.importazioneId = importazioneId;
        this.numeroRiga = 0L;
        this.codice = rilievo.codice();
        this.gravita = rilievo.gravita();
        this.campo = rilievo.campo();
        this.valore = rilievo.valore();
        this.regola = TestiRilievi.regola(rilievo);
        this.rimedio = TestiRilievi.rimedio(rilievo);
    }

    @Override
    public List<Riferimento> soggetti() {
        return List.of(new Riferimento.Riga(importazioneId, numeroRiga));
    }

    public Long getId() {
        return id;
    }

    public Long getNumeroRiga() {
        return numeroRiga;
    }

    /** The line of the ledger; null for a finding on the head of the flow. */
    public RigaRegistrata getRiga() {
        return riga;
    }

    public String getCodice() {
        return codice;
    }

    public Gravita getGravita() {
        return gravita;
    }

    public String getCampo() {
        return campo;
    }

    public String getValore() {
        return valore;
    }

    public String getRegola() {
        return regola;
    }

    public String getRimedio() {
        return rimedio;
    }
}
