// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the imports that pages left in the queue, one after the other. At start-up it takes up
 * again what a crash left under way, from its last committed chunk.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class CodaImportazioni {

    private static final String JOB = "importazione-siuss";
    private static final Logger LOG = Logger.getLogger(CodaImportazioni.class.getName());

    private static final long PASSO_MILLISECONDI = 1000;

    @Resource private TimerService timer;
    @Inject private RegistroImportazioni registro;
    @Inject private DepositoFile deposito;
    private List<Importazione> daRiprendere;

    @PostConstruct
    void ricorda() {
        deposito.pulisci();
        daRiprendere = registro.vive();
        riarma();
    }

    /**
     * A second after it last ended, so that a slow turn never overlaps the next; outside any
     * transaction, since the job must see its own records at once.
     */
    @Timeout
    void avanza() {
        try {
            JobOperator operatore = BatchRuntime.getJobOperator();
            daRiprendere.forEach(i -> riprendi(operatore, i));
            daRiprendere = List.of();
            registro.prendiDallaCoda().ifPresent(i -> avvia(operatore, i));
        } finally {
            riarma();
        }
    }

    private void riarma() {
        timer.createSingleActionTimer(PASSO_MILLISECONDI, new TimerConfig(null, false));
    }

    private void avvia(JobOperator operatore, Importazione importazione) {
        Properties parametri = new Properties();
        parametri.setProperty("importazione", String.valueOf(importazione.getId()));
        operatore.start(JOB, parametri);
        LOG.info("Importazione " + importazione.getId() + " started");
    }

    private void riprendi(JobOperator operatore, Importazione importazione) {
        if (importazione.getIstanzaJob() == null) {
            registro.passaA(importazione.getId(), StatoImportazione.IN_CODA);
            return;
        }
        registro.lasciaTurno(importazione.getId());
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
        return operatore.getJobInstances(JOB, 0, Integer.MAX_VALUE).stream()
                .filter(i -> i.getInstanceId() == istanza)
                .flatMap(i -> operatore.getJobExecutions(i).stream())
                .max(Comparator.comparingLong(JobExecution::getExecutionId))
                .orElseThrow(() -> new BatchRuntimeException("no execution of " + istanza))
                .getExecutionId();
    }
}
