// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Step 3: an import is completed only if the law of conservation holds; then it is compared with
 * the file before it.
 */
@Named("riconcilia")
@Dependent
public class Riconcilia extends AbstractBatchlet {

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private ConfrontoFile confronto;

    @Override
    public String process() {
        long id = lavoro.id();
        if (!lavoro.scrivi(() -> registro.riconcilia(id))) {
            return StatoImportazione.FALLITA.name();
        }
        confronto.confronta(id);
        lavoro.scrivi(() -> registro.concludi(id, StatoImportazione.COMPLETATA));
        return Analisi.COMPLETATA;
    }
}
