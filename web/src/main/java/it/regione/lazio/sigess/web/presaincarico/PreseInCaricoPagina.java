// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.presaincarico;

import it.regione.lazio.sigess.presaincarico.FiltroPreseInCarico;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoRiga;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The search of cases (manual, figure 7). */
@Named
@ViewScoped
public class PreseInCaricoPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PresaInCaricoService servizio;

    private final FiltroPreseInCarico filtro = new FiltroPreseInCarico();

    private final Elenco<PresaInCaricoRiga> elenco =
            new Elenco<>(f -> servizio.cerca(filtro, f), () -> servizio.conta(filtro));

    public FiltroPreseInCarico getFiltro() {
        return filtro;
    }

    public Elenco<PresaInCaricoRiga> getElenco() {
        return elenco;
    }
}
