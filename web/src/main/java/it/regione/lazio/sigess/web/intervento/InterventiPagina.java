// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.intervento;

import it.regione.lazio.sigess.intervento.FiltroInterventi;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.InterventoRiga;
import it.regione.lazio.sigess.intervento.InterventoService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The search of interventions of one kind (manual, figures 12 and 13): three pages share it. */
@Named
@ViewScoped
public class InterventiPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private InterventoService servizio;

    private final FiltroInterventi filtro = new FiltroInterventi();

    private final Elenco<InterventoRiga> elenco =
            new Elenco<>(f -> servizio.cerca(filtro, f), () -> servizio.conta(filtro));

    public FiltroInterventi getFiltro() {
        return filtro;
    }

    /** The list of one kind; the page says which, and never another. */
    public Elenco<InterventoRiga> elenco(GenereIntervento genere) {
        filtro.setGenere(genere);
        return elenco;
    }
}
