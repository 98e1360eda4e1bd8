// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.AnnullamentoService;
import it.regione.lazio.sigess.importazione.ContoAnnullamento;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The undos of the imports that a page shows, each read once per request. */
@Named
@RequestScoped
public class Annullamenti {

    @Inject private AnnullamentoService servizio;

    private final Map<Long, Optional<Annullamento>> letti = new HashMap<>();

    /** The undo of an import; null when nobody asked for one. */
    public Annullamento di(Long importazione) {
        return letti.computeIfAbsent(importazione, servizio::dellaImportazione).orElse(null);
    }

    public boolean possibile(Long importazione) {
        return servizio.impedimento(importazione) == null;
    }

    /** How many records it took away, put back and left, in words. */
    public String riassunto(Long annullamento) {
        List<ContoAnnullamento> conti = servizio.conti(annullamento);
        return Testi.di(Formati.class)
                .get(
                        "annulla.riassunto",
                        conti.stream().mapToLong(ContoAnnullamento::elimina).sum(),
                        conti.stream().mapToLong(ContoAnnullamento::ripristina).sum(),
                        conti.stream().mapToLong(ContoAnnullamento::resta).sum());
    }
}
