// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.annullamento.ContestoAnnullamento;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The undo that this job runs; found again by the job instance after a restart. */
@Dependent
class LavoroAnnullamento {

    @Inject private JobContext lavoro;
    @Inject private RegistroAnnullamenti registro;

    long istanza() {
        return lavoro.getInstanceId();
    }

    /** Id of the undo. */
    long id() {
        return registro.dellaIstanza(istanza()).orElseThrow().getId();
    }

    /** What its chunks share, read once per execution. */
    ContestoAnnullamento contesto() {
        if (!(lavoro.getTransientUserData() instanceof ContestoAnnullamento)) {
            lavoro.setTransientUserData(registro.contesto(id()));
        }
        return (ContestoAnnullamento) lavoro.getTransientUserData();
    }
}
