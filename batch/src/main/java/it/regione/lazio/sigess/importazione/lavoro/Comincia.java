// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnteprime;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The rows do what the preview has shown: the import may write, unless somebody just has. */
@Named("comincia")
@Dependent
public class Comincia extends AbstractBatchlet {

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroAnteprime anteprime;

    @Override
    public String process() {
        boolean comincia = lavoro.scrivi(() -> anteprime.comincia(lavoro.id()));
        return comincia ? Analisi.COMPLETATA : VerificaRighe.DIVERSA;
    }
}
