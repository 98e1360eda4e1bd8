// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Step 3: an import is completed only if the law of conservation holds. It is compared with the
 * file before it later, by a job of its own.
 */
@Named("riconcilia")
@Dependent
public class Riconcilia extends AbstractBatchlet {

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;

    @Override
    public String process() {
        long id = lavoro.id();
        if (!lavoro.scrivi(() -> registro.riconcilia(id))) {
            return StatoImportazione.FALLITA.name();
        }
        lavoro.scrivi(() -> registro.concludi(id, StatoImportazione.COMPLETATA));
        return Analisi.COMPLETATA;
    }
}
