// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnteprime;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The import would not do what its preview has shown: it ends without having written, and a new
 * preview goes into the queue, both in one transaction.
 */
@Named("mostraDiNuovo")
@Dependent
public class MostraDiNuovo extends AbstractBatchlet {

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroAnteprime anteprime;

    @Override
    public String process() {
        long id = lavoro.id();
        while (lavoro.scrivi(() -> anteprime.svuotaStato(id))) {
            // one short transaction after the other
        }
        lavoro.scrivi(() -> anteprime.mostraDiNuovo(id));
        return Analisi.RIFIUTATA;
    }
}
