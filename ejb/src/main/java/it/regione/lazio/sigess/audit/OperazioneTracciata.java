// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A row of the audit, to be read. */
@Entity
@Table(name = "AUDIT_OPERAZIONE")
public class OperazioneTracciata {

    @Id private Long id;

    private LocalDateTime quando;

    private String operatore;

    private String ruoli;

    private String unita;

    private String sessione;

    private String indirizzo;

    @Enumerated(EnumType.STRING)
    private Operazione operazione;

    private String oggetto;

    @Enumerated(EnumType.STRING)
    private EsitoAccesso esito;

    private int quanti;

    public Long getId() {
        return id;
    }

    /** UTC. */
    public LocalDateTime getQuando() {
        return quando;
    }

    public String getOperatore() {
        return operatore;
    }

    public String getRuoli() {
        return ruoli;
    }

    public String getUnita() {
        return unita;
    }

    public String getSessione() {
        return sessione;
    }

    public String getIndirizzo() {
        return indirizzo;
    }

    public Operazione getOperazione() {
        return operazione;
    }

    public String getOggetto() {
        return oggetto;
    }

    public EsitoAccesso getEsito() {
        return esito;
    }

    public int getQuanti() {
        return quanti;
    }
}
