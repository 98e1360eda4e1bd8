// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.CausaVerifica;
import it.regione.lazio.sigess.importazione.FiltroVerifiche;
import it.regione.lazio.sigess.importazione.StatoVerifica;
import it.regione.lazio.sigess.importazione.VerificaRiga;
import it.regione.lazio.sigess.importazione.VerificheService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The queue of the rows that wait for a person. */
@Named
@ViewScoped
public class DaVerificare implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private VerificheService servizio;

    private final FiltroVerifiche filtro = new FiltroVerifiche();

    private final Elenco<VerificaRiga> elenco =
            new Elenco<>(f -> servizio.cerca(filtro, f), () -> servizio.conta(filtro));

    public FiltroVerifiche getFiltro() {
        return filtro;
    }

    public Elenco<VerificaRiga> getElenco() {
        return elenco;
    }

    public List<CausaVerifica> getCause() {
        return List.of(CausaVerifica.values());
    }

    /** What can be looked for: open ones are there without asking. */
    public List<StatoVerifica> getStati() {
        return List.of(StatoVerifica.RIPETUTA, StatoVerifica.RISOLTA);
    }
}
