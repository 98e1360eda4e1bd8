// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.organizzazione;

import it.regione.lazio.sigess.organizzazione.AbilitazioniService;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The operators that an administrator may enable. */
@Named
@ViewScoped
public class OperatoriPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AbilitazioniService servizio;

    private String q;

    private final Elenco<Operatore> elenco =
            new Elenco<>(f -> servizio.cerca(q, f), () -> servizio.conta(q));

    public Elenco<Operatore> getElenco() {
        return elenco;
    }

    /** Beginning of code, surname, name or codice fiscale. */
    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
