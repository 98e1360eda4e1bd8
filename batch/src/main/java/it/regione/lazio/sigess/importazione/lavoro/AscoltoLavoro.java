// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Takes the job for this node and gives it back when it is over. After a crash neither is called:
 * the job stays in the dead node's hand, where the living ones find it.
 */
@Named("ascoltoLavoro")
@Dependent
public class AscoltoLavoro extends AbstractJobListener {

    @Inject private JobContext lavoro;
    @Inject private VitaLavoro vita;
    @Inject private EsecuzioniLocali esecuzioni;

    @Override
    public void beforeJob() {
        esecuzioni.entra(lavoro.getInstanceId(), lavoro.getExecutionId());
        vita.inizia(lavoro.getInstanceId(), lavoro.getJobName(), lavoro.getExecutionId());
    }

    @Override
    public void afterJob() {
        try {
            vita.finisce(
                    lavoro.getInstanceId(),
                    lavoro.getJobName(),
                    lavoro.getExecutionId(),
                    lavoro.getBatchStatus(),
                    Analisi.RIFIUTATA.equals(lavoro.getExitStatus()));
        } finally {
            esecuzioni.esce(lavoro.getInstanceId(), lavoro.getExecutionId());
        }
    }
}
