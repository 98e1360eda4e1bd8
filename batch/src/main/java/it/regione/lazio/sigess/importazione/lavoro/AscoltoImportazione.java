// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives the turn back and leaves no import that looks alive when its job is over. */
@Named("ascoltoImportazione")
@Dependent
public class AscoltoImportazione extends AbstractJobListener {

    @Inject private JobContext lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private CodaDiScrittura coda;

    @Override
    public void afterJob() {
        registro.dellaIstanza(lavoro.getInstanceId())
                .ifPresentOrElse(this::chiudi, this::rimettiInCoda);
    }

    /** The job ended before it could say which import it runs: the queue gets it back. */
    private void rimettiInCoda() {
        String id =
                BatchRuntime.getJobOperator()
                        .getParameters(lavoro.getExecutionId())
                        .getProperty("importazione", "");
        if (!id.isBlank() && registro.trova(Long.parseLong(id)).getIstanzaJob() == null) {
            registro.passaA(Long.parseLong(id), StatoImportazione.IN_CODA);
        }
    }

    private void chiudi(Importazione importazione) {
        coda.lasciaTurno(importazione.getId());
        if (importazione.getStato().conclusa()) {
            return;
        }
        BatchStatus stato = lavoro.getBatchStatus();
        boolean fermato = stato == BatchStatus.STOPPED || stato == BatchStatus.STOPPING;
        registro.concludi(
                importazione.getId(),
                fermato ? StatoImportazione.INTERROTTA : StatoImportazione.FALLITA);
    }
}
