// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.ContestoImportazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The import that this job runs; found again by the job instance after a restart. */
@Dependent
class LavoroImportazione {

    @Inject private JobContext lavoro;
    @Inject private RegistroImportazioni registro;

    long istanza() {
        return lavoro.getInstanceId();
    }

    /** Id of the import. */
    long id() {
        return registro.dellaIstanza(istanza()).orElseThrow().getId();
    }

    /** What its rows share, read once per execution. */
    ContestoImportazione contesto() {
        if (!(lavoro.getTransientUserData() instanceof ContestoImportazione)) {
            lavoro.setTransientUserData(registro.contesto(id()));
        }
        return (ContestoImportazione) lavoro.getTransientUserData();
    }
}
