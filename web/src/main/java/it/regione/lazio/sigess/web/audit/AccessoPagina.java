// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.AccessoDettaglio;
import it.regione.lazio.sigess.audit.RegistroAccessiService;
import it.regione.lazio.sigess.web.Parametri;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One row of the audit, with whom it showed. */
@Named
@RequestScoped
public class AccessoPagina {

    @Inject private RegistroAccessiService servizio;

    private String id;
    private AccessoDettaglio dettaglio;

    public void carica() {
        dettaglio = servizio.dettaglio(Parametri.numero(id));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AccessoDettaglio getDettaglio() {
        return dettaglio;
    }
}
