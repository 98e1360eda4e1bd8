// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.annullamento.Intervallo;
import it.regione.lazio.sigess.importazione.annullamento.ScritturaAnnullamento;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Undoes a chunk in its transaction, which the checkpoint joins: after a crash either both are
 * there or neither is.
 */
@Named("scrittoreAnnullamento")
@Dependent
public class ScrittoreAnnullamento extends AbstractItemWriter {

    @Inject private LavoroAnnullamento lavoro;
    @Inject private ScritturaAnnullamento scrittura;

    @Override
    public void writeItems(List<Object> voci) {
        lavoro.conferma();
        for (Object voce : voci) {
            scrittura.esegui(lavoro.contesto(), (Intervallo) voce);
        }
    }
}
