// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of imports, the last asked for first. */
@Named
@ViewScoped
public class Importazioni implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ImportazioneService servizio;

    private Elenco<Importazione> elenco;

    @PostConstruct
    void prepara() {
        elenco = new Elenco<>(servizio::elenco, servizio::conta);
    }

    public Elenco<Importazione> getElenco() {
        return elenco;
    }
}
