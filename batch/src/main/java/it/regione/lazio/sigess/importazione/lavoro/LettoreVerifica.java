// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RigaValutata;
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
public class LettoreVerifica extends LettoreRigheFile {

    @Inject private StepContext passo;

    @Override
    protected long daSaltare(long importazione) {
        return 0;
    }

    @Override
    public RigaValutata readItem() throws Exception {
        return VerificaRighe.DIVERSA.equals(passo.getExitStatus()) ? null : super.readItem();
    }

    @Override
    public Serializable checkpointInfo() {
        return null;
    }
}
