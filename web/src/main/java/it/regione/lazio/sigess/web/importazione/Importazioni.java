// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.AnteprimaService;
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

    @Inject private AnteprimaService anteprimeDelServizio;

    private Elenco<Importazione> elenco;
    private Elenco<Importazione> anteprime;

    @PostConstruct
    void prepara() {
        elenco = new Elenco<>(servizio::elenco, servizio::conta);
        anteprime = new Elenco<>(anteprimeDelServizio::elenco, anteprimeDelServizio::conta);
    }

    public Elenco<Importazione> getElenco() {
        return elenco;
    }

    /** Previews, which are no imports: a list of their own. */
    public Elenco<Importazione> getAnteprime() {
        return anteprime;
    }
}
