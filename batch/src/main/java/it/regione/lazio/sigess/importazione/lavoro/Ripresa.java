// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a crash left under way, until each import has been restarted once. One that fails for a
 * passing reason (the database does not answer) stays to be tried again, and holds no other back.
 */
@Dependent
class Ripresa {

    private static final Logger LOG = Logger.getLogger(Ripresa.class.getName());

    @Inject RegistroImportazioni registro;
    @Inject CodaDiScrittura coda;
    private final List<Importazione> rimaste = new ArrayList<>();

    /** At start-up, before any job runs: whatever looks alive was cut off. */
    void ricorda() {
        rimaste.addAll(coda.vive());
    }

    void riprendi(JobOperator operatore) {
        Iterator<Importazione> prossima = rimaste.iterator();
        while (prossima.hasNext()) {
            if (tenta(operatore, prossima.next())) {
                prossima.remove();
            }
        }
    }

    private boolean tenta(JobOperator operatore, Importazione importazione) {
        try {
            if (importazione.getIstanzaJob() == null) {
                registro.passaA(importazione.getId(), StatoImportazione.IN_CODA);
            } else {
                riavvia(operatore, importazione);
            }
            return true;
        } catch (EJBException e) {
            LOG.log(Level.SEVERE, "Importazione " + importazione.getId() + " to be tried again", e);
            return false;
        }
    }

    private void riavvia(JobOperator operatore, Importazione importazione) {
        coda.lasciaTurno(importazione.getId());
        try {
            long esecuzione = ultimaEsecuzione(operatore, importazione.getIstanzaJob());
            operatore.restart(esecuzione, operatore.getParameters(esecuzione));
            LOG.info("Importazione " + importazione.getId() + " resumed");
        } catch (BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "Importazione " + importazione.getId() + " not resumed", e);
            registro.concludi(importazione.getId(), StatoImportazione.FALLITA);
        }
    }

    private static long ultimaEsecuzione(JobOperator operatore, long istanza) {
        return operatore.getJobInstances(CodaImportazioni.JOB, 0, Integer.MAX_VALUE).stream()
                .filter(i -> i.getInstanceId() == istanza)
                .flatMap(i -> operatore.getJobExecutions(i).stream())
                .max(Comparator.comparingLong(JobExecution::getExecutionId))
                .orElseThrow(() -> new NoSuchJobExecutionException("none of instance " + istanza))
                .getExecutionId();
    }
}
