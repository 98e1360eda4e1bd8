// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.annullamento.ContestoAnnullamento;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The undo that this job runs; found again by the job instance after a restart. */
@Dependent
class LavoroAnnullamento {

    @Inject private JobContext lavoro;
    @Inject private RegistroAnnullamenti registro;
    @Inject private LavoriInCorso lavori;

    long istanza() {
        return lavoro.getInstanceId();
    }

    /** Id of the undo. */
    long id() {
        return registro.dellaIstanza(istanza()).orElseThrow().getId();
    }

    /**
     * Proves that this execution still has its job; first of what is written in a transaction.
     *
     * @throws IllegalStateException another one has it: nothing of the transaction may stay
     */
    void conferma() {
        lavori.conferma(istanza(), lavoro.getExecutionId());
    }

    /**
     * Writes outside a chunk: in one transaction that first proves that this execution still has
     * its job.
     *
     * @throws jakarta.ejb.EJBException another one has it: nothing was written
     */
    <T> T scrivi(Supplier<T> opera) {
        return lavori.scrivi(istanza(), lavoro.getExecutionId(), opera);
    }

    /** As {@link #scrivi(Supplier)}. */
    void scrivi(Runnable opera) {
        scrivi(
                () -> {
                    opera.run();
                    return null;
                });
    }

    /** The turn to write is the import's as long as the job that undoes it lives. */
    void dichiara(long importazione) {
        lavori.riguarda(istanza(), importazione);
    }

    /** What its chunks share, read once per execution. */
    ContestoAnnullamento contesto() {
        if (!(lavoro.getTransientUserData() instanceof ContestoAnnullamento)) {
            lavoro.setTransientUserData(registro.contesto(id()));
        }
        return (ContestoAnnullamento) lavoro.getTransientUserData();
    }
}
