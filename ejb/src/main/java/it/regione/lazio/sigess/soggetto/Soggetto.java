// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import it.regione.lazio.sigess.shared.Provenienza;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * Person, one per codice fiscale in the whole region; anonymous (code only) when a SINBA flow made
 * it.
 */
@Entity
@Table(name = "SOGGETTO")
public class Soggetto extends Provenienza {

    private long codice;

    private boolean anonimo;

    @Column(name = "CODICE_FISCALE")
    private String codiceFiscale;

    @Column(name = "CHIAVE_ANONIMA")
    private String chiaveAnonima;

    private String cognome;

    private String nome;

    @Column(name = "COGNOME_RICERCA")
    private String cognomeRicerca;

    @Column(name = "NOME_RICERCA")
    private String nomeRicerca;

    @Column(name = "DATA_NASCITA")
    private LocalDate dataNascita;

    @Column(name = "ANNO_NASCITA")
    private Integer annoNascita;

    private String sesso;

    @Column(name = "LUOGO_NASCITA")
    private String luogoNascita;

    @Column(name = "CODICE_CITTADINANZA")
    private String codiceCittadinanza;

    @Column(name = "CODICE_SECONDA_CITTADINANZA")
    private String codiceSecondaCittadinanza;

    private String email;

    private String pec;

    @OneToMany(mappedBy = "soggetto")
    @OrderBy("ordine")
    private List<Indirizzo> indirizzi;

    public long getCodice() {
        return codice;
    }

    public boolean isAnonimo() {
        return anonimo;
    }

    public String getCodiceFiscale() {
        return codiceFiscale;
    }

    public String getChiaveAnonima() {
        return chiaveAnonima;
    }

    public String getCognome() {
        return cognome;
    }

    public String getNome() {
        return nome;
    }

    public String getCognomeRicerca() {
        return cognomeRicerca;
    }

    public String getNomeRicerca() {
        return nomeRicerca;
    }

    public LocalDate getDataNascita() {
        return dataNascita;
    }

    public Integer getAnnoNascita() {
        return annoNascita;
    }

    public String getSesso() {
        return sesso;
    }

    public String getLuogoNascita() {
        return luogoNascita;
    }

    public String getCodiceCittadinanza() {
        return codiceCittadinanza;
    }

    public String getCodiceSecondaCittadinanza() {
        return codiceSecondaCittadinanza;
    }

    public String getEmail() {
        return email;
    }

    public String getPec() {
        return pec;
    }

    public List<Indirizzo> getIndirizzi() {
        return indirizzi;
    }
}
