// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.soggetto;

import it.regione.lazio.sigess.soggetto.FiltroSoggetti;
import it.regione.lazio.sigess.soggetto.SoggettoRiga;
import it.regione.lazio.sigess.soggetto.SoggettoService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The search of persons (manual, figure 6). */
@Named
@ViewScoped
public class SoggettiPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TUTTI = "T";

    @Inject private SoggettoService servizio;

    private final FiltroSoggetti filtro = new FiltroSoggetti();

    private final Elenco<SoggettoRiga> elenco =
            new Elenco<>(f -> servizio.cerca(filtro, f), () -> servizio.conta(filtro));

    public FiltroSoggetti getFiltro() {
        return filtro;
    }

    /** For the choice of three: a radio button stands for a value, also the one for everybody. */
    public String getSesso() {
        return filtro.getSesso() == null ? TUTTI : filtro.getSesso();
    }

    public void setSesso(String sesso) {
        filtro.setSesso(TUTTI.equals(sesso) ? null : sesso);
    }

    public Elenco<SoggettoRiga> getElenco() {
        return elenco;
    }
}
