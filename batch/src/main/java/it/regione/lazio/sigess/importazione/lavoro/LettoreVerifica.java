// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RigaValutata;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The rows to prove, always from the first: what was proved before a crash may have moved since.
 * Ends at the first chunk that differs.
 */
@Named("lettoreVerifica")
@Dependent
public class LettoreVerifica extends AbstractItemReader {

    @Inject private RigheGiudicate giudicate;
    @Inject private StepContext passo;
    private Anticipo<RigaValutata> righe;

    @Override
    public void open(Serializable punto) {
        righe = giudicate.dopo(0);
    }

    @Override
    public RigaValutata readItem() throws Exception {
        return VerificaRighe.DIVERSA.equals(passo.getExitStatus()) ? null : righe.prossima();
    }

    @Override
    public void close() throws InterruptedException {
        if (righe != null) {
            righe.close();
        }
    }
}
