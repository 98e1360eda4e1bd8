// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.scrittura.ScritturaRighe;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Decides a chunk as the import would and compares it with the ledger of the confirmed preview.
 * Writes nothing but what the next chunks need; the exit status of the step says that one differs.
 */
@Named("verificaRighe")
@Dependent
public class VerificaRighe extends AbstractItemWriter {

    static final String DIVERSA = "DIVERSA";

    @Inject private LavoroImportazione lavoro;
    @Inject private ScritturaRighe scrittura;
    @Inject private StepContext passo;

    @Override
    public void writeItems(List<Object> voci) {
        List<RigaValutata> righe = voci.stream().map(RigaValutata.class::cast).toList();
        lavoro.conferma();
        if (!scrittura.verifica(lavoro.contesto(), righe)) {
            passo.setExitStatus(DIVERSA);
        }
    }
}
