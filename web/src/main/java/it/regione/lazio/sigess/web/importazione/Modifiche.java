// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.ModificaMostrata;
import it.regione.lazio.sigess.importazione.ModificheService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What an import has changed, or a preview would change, field by field. */
@Named
@ViewScoped
public class Modifiche implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ModificheService servizio;
    @Inject private VistaImportazione vista;

    private Elenco<ModificaMostrata> elenco;

    @PostConstruct
    void prepara() {
        elenco =
                new Elenco<>(
                        finestra -> servizio.elenco(vista.getId(), finestra),
                        () -> servizio.conta(vista.getId()));
    }

    public Elenco<ModificaMostrata> getElenco() {
        return elenco;
    }
}
