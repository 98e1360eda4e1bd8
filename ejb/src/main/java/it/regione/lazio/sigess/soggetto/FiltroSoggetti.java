// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search of persons can be narrowed by: the fields of the manual's figure 6, and {@code q}
 * of the menu. A field left null does not narrow.
 *
 * <p>{@code cognome} and {@code nome} are beginnings; {@code email} and {@code pec} are parts.
 * Comuni are Belfiore codes, nations of birth Belfiore codes or {@code 380} for Italy, citizenships
 * ISO numeric codes.
 */
public class FiltroSoggetti implements Serializable {

    private static final long serialVersionUID = 1L;

    private String q;
    private Long codice;
    private String codiceFiscale;
    private String cognome;
    private String nome;
    private LocalDate nascitaDa;
    private LocalDate nascitaA;
    private String sesso;
    private Boolean senzaCodiceFiscale;
    private List<String> nazioniNascita = new ArrayList<>();
    private String comuneNascita;
    private String cittadinanza;
    private String secondaCittadinanza;
    private String email;
    private String pec;

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Long getCodice() {
        return codice;
    }

    public void setCodice(Long codice) {
        this.codice = codice;
    }

    public String getCodiceFiscale() {
        return codiceFiscale;
    }

    public void setCodiceFiscale(String codiceFiscale) {
        this.codiceFiscale = codiceFiscale;
    }

    public String getCognome() {
        return cognome;
    }

    public void setCognome(String cognome) {
        this.cognome = cognome;
    }

    public String getNome() {
        return nome;
    }

    public void setNome(String nome) {
        this.nome = nome;
    }

    public LocalDate getNascitaDa() {
        return nascitaDa;
    }

    public void setNascitaDa(LocalDate nascitaDa) {
        this.nascitaDa = nascitaDa;
    }

    public LocalDate getNascitaA() {
        return nascitaA;
    }

    public void setNascitaA(LocalDate nascitaA) {
        this.nascitaA = nascitaA;
    }

    public String getSesso() {
        return sesso;
    }

    public void setSesso(String sesso) {
        this.sesso = sesso;
    }

    /** True or null: what was not ticked was not asked for. */
    public Boolean getSenzaCodiceFiscale() {
        return senzaCodiceFiscale;
    }

    public void setSenzaCodiceFiscale(Boolean senzaCodiceFiscale) {
        this.senzaCodiceFiscale = Boolean.TRUE.equals(senzaCodiceFiscale) ? true : null;
    }

    /** Never null. */
    public List<String> getNazioniNascita() {
        return nazioniNascita;
    }

    public void setNazioniNascita(List<String> nazioniNascita) {
        this.nazioniNascita = nazioniNascita == null ? new ArrayList<>() : nazioniNascita;
    }

    public String getComuneNascita() {
        return comuneNascita;
    }

    public void setComuneNascita(String comuneNascita) {
        this.comuneNascita = comuneNascita;
    }

    public String getCittadinanza() {
        return cittadinanza;
    }

    public void setCittadinanza(String cittadinanza) {
        this.cittadinanza = cittadinanza;
    }

    public String getSecondaCittadinanza() {
        return secondaCittadinanza;
    }

    public void setSecondaCittadinanza(String secondaCittadinanza) {
        this.secondaCittadinanza = secondaCittadinanza;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPec() {
        return pec;
    }

    public void setPec(String pec) {
        this.pec = pec;
    }
}
