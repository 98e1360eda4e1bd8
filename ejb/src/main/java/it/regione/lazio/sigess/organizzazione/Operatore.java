// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.organizzazione;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Person who works with the system; the staff code is what job parameters carry. */
@Entity
@Table(name = "OPERATORE")
public class Operatore {

    @Id private String codice;

    @Column(name = "CODICE_FISCALE")
    private String codiceFiscale;

    private String cognome;

    private String nome;

    protected Operatore() {}

    Operatore(String codice, String codiceFiscale, String cognome, String nome) {
        this.codice = codice;
        this.codiceFiscale = codiceFiscale;
        this.cognome = cognome;
        this.nome = nome;
    }

    public String getCodice() {
        return codice;
    }

    public String getCodiceFiscale() {
        return codiceFiscale;
    }

    public String getCognome() {
        return cognome;
    }

    public String getNome() {
        return nome;
    }

    public String getNominativo() {
        return cognome + " " + nome;
    }
}
