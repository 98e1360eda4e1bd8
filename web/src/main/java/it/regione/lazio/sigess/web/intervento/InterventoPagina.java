// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.intervento;

import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.InterventoDettaglio;
import it.regione.lazio.sigess.intervento.InterventoService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** An intervention with all its data and the drawer of the manual's figure 14. */
@Named
@RequestScoped
public class InterventoPagina {

    private static final Map<GenereIntervento, String> ELENCHI =
            Map.of(
                    GenereIntervento.ECONOMICO, "interventi-economici",
                    GenereIntervento.PRESTAZIONI, "interventi-con-prestazioni",
                    GenereIntervento.STRUTTURA, "inserimenti-in-struttura");

    @Inject private InterventoService servizio;

    private String codice;
    private InterventoDettaglio dettaglio;

    public void carica() {
        dettaglio = servizio.dettaglio(codice);
    }

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }

    public InterventoDettaglio getDettaglio() {
        return dettaglio;
    }

    /** Page of the list that this intervention stands in. */
    public String getPaginaElenco() {
        return ELENCHI.get(dettaglio.genere());
    }
}
