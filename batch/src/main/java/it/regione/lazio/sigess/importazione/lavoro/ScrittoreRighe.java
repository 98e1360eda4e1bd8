// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.scrittura.ScritturaRighe;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Writes a chunk in its transaction, which the checkpoint joins: after a crash either both are
 * there or neither is.
 */
@Named("scrittoreRighe")
@Dependent
public class ScrittoreRighe extends AbstractItemWriter {

    @Inject private LavoroImportazione lavoro;
    @Inject private ScritturaRighe scrittura;

    @Override
    public void writeItems(List<Object> voci) {
        List<RigaValutata> righe = voci.stream().map(RigaValutata.class::cast).toList();
        lavoro.conferma();
        scrittura.scrivi(lavoro.contesto(), righe);
    }
}
