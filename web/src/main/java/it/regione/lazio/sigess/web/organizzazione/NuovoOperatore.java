// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.organizzazione;

import it.regione.lazio.sigess.organizzazione.AbilitazioniService;
import it.regione.lazio.sigess.shared.DatiNonValidiException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form that registers a person. */
@Named
@RequestScoped
public class NuovoOperatore {

    @Inject private AbilitazioniService servizio;

    private String codice;
    private String codiceFiscale;
    private String cognome;
    private String nome;

    /** The page is for who may register somebody: asking for the units tells. */
    public void apri() {
        servizio.unita();
    }

    /** Goes to the page of the new operator; stays, with every error at its field, when any is. */
    public String registra() {
        try {
            String suo = servizio.registra(codice, codiceFiscale, cognome, nome);
            return "/organizzazione/operatore?faces-redirect=true&codice=" + suo;
        } catch (DatiNonValidiException e) {
            Segnalazioni.segnala("nuovo", e);
            return null;
        }
    }

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
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
}
