// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.regole.Gravita;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A change of the severity of a rule, as it was made; never altered. */
@Entity
@Table(name = "REGOLA_SEVERITA_STORIA")
public class CambioSeverita {

    @Id private Long id;

    private String codice;

    @Enumerated(EnumType.STRING)
    private Gravita prima;

    @Enumerated(EnumType.STRING)
    private Gravita dopo;

    @Column(name = "CAMBIATA_IL")
    private LocalDateTime cambiataIl;

    @Column(name = "CAMBIATA_DA")
    private String cambiataDa;

    protected CambioSeverita() {}

    CambioSeverita(long id, String codice, Gravita prima, Gravita dopo, String operatore) {
        this.id = id;
        this.codice = codice;
        this.prima = prima;
        this.dopo = dopo;
        this.cambiataIl = LocalDateTime.now();
        this.cambiataDa = operatore;
    }

    public Long getId() {
        return id;
    }

    public String getCodice() {
        return codice;
    }

    public Gravita getPrima() {
        return prima;
    }

    public Gravita getDopo() {
        return dopo;
    }

    public LocalDateTime getCambiataIl() {
        return cambiataIl;
    }

    /** Staff code of the administrator. */
    public String getCambiataDa() {
        return cambiataDa;
    }
}
