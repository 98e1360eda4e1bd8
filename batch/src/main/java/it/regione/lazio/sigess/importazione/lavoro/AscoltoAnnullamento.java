// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives the turn back and leaves no undo that looks alive when its job is over. */
@Named("ascoltoAnnullamento")
@Dependent
public class AscoltoAnnullamento extends AbstractJobListener {

    @Inject private JobContext lavoro;
    @Inject private RegistroAnnullamenti registro;
    @Inject private CodaDiScrittura coda;

    @Override
    public void afterJob() {
        registro.dellaIstanza(lavoro.getInstanceId())
                .ifPresentOrElse(this::chiudi, this::rimettiInCoda);
    }

    /** The job ended before it could say which undo it runs: the queue gets it back. */
    private void rimettiInCoda() {
        String id =
                BatchRuntime.getJobOperator()
                        .getParameters(lavoro.getExecutionId())
                        .getProperty("annullamento", "");
        if (!id.isBlank()) {
            registro.passaA(Long.parseLong(id), StatoAnnullamento.IN_CODA);
        }
    }

    private void chiudi(Annullamento annullamento) {
        if (!annullamento.isProva()) {
            coda.lasciaTurno(annullamento.getImportazioneId());
        }
        if (annullamento.getStato().concluso()) {
            return;
        }
        BatchStatus stato = lavoro.getBatchStatus();
        if (stato == BatchStatus.STOPPED || stato == BatchStatus.STOPPING) {
            registro.passaA(annullamento.getId(), StatoAnnullamento.INTERROTTO);
        } else {
            registro.fallisci(annullamento.getId());
        }
    }
}
