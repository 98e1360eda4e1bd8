// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.regole.Gravita;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The severity that an administrator chose for a rule; a rule without one is as delivered. */
@Entity
@Table(name = "REGOLA_SEVERITA")
public class RegolaSeverita {

    @Id private String codice;

    @Version private int versione;

    @Enumerated(EnumType.STRING)
    private Gravita severita;

    @Column(name = "CAMBIATA_IL")
    private LocalDateTime cambiataIl;

    @Column(name = "CAMBIATA_DA")
    private String cambiataDa;

    protected RegolaSeverita() {}

    RegolaSeverita(String codice) {
        this.codice = codice;
    }

    void cambia(CambioSeverita cambio) {
        severita = cambio.getDopo();
        cambiataIl = cambio.getCambiataIl();
        cambiataDa = cambio.getCambiataDa();
    }

    public String getCodice() {
        return codice;
    }

    public Gravita getSeverita() {
        return severita;
    }

    public LocalDateTime getCambiataIl() {
        return cambiataIl;
    }

    public String getCambiataDa() {
        return cambiataDa;
    }
}
