// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnteprime;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Forgets what the chunks of a preview, or of a proof, told each other. */
@Named("svuotaStato")
@Dependent
public class SvuotaStato extends AbstractBatchlet {

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroAnteprime anteprime;

    @Override
    public String process() {
        long id = lavoro.id();
        while (lavoro.scrivi(() -> anteprime.svuotaStato(id))) {
            // one short transaction after the other
        }
        return Analisi.COMPLETATA;
    }
}
