// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.CodaDiAnnullamento;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the undos, and the looks at them, that pages left in the queue; what was stopped or has
 * failed goes on from its last committed chunk when a person asks for it. What a crash left under
 * way is resumed as every job is (see {@link Ripresa}).
 */
@Singleton
@Startup
@DependsOn("Battito")
@TransactionManagement(TransactionManagementType.BEAN)
public class CodaAnnullamenti {

    static final String JOB = "annullamento-siuss";
    private static final Logger LOG = Logger.getLogger(CodaAnnullamenti.class.getName());
    private static final long PASSO_MILLISECONDI = 1000;

    @Resource private TimerService timer;
    @Inject private RegistroAnnullamenti registro;
    @Inject private CodaDiAnnullamento coda;
    @Inject private EsecuzioniLocali esecuzioni;

    @PostConstruct
    void comincia() {
        riarma();
    }

    /** A second after it last ended; it ends well even when it fails, else it would be repeated. */
    @Timeout
    void avanza() {
        try {
            coda.raccogli();
            coda.prendiDallaCoda(true).ifPresent(this::avvia);
            coda.prendiDallaCoda(false).ifPresent(this::avvia);
        } catch (EJBException | BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "The queue of undos is tried again in a moment", e);
        } finally {
            riarma();
        }
    }

    private void riarma() {
        timer.createSingleActionTimer(PASSO_MILLISECONDI, new TimerConfig(null, false));
    }

    private void avvia(Annullamento annullamento) {
        JobOperator operatore = BatchRuntime.getJobOperator();
        try {
            if (annullamento.getIstanzaJob() == null) {
                Properties parametri = new Properties();
                parametri.setProperty("annullamento", String.valueOf(annullamento.getId()));
                avviata(operatore, operatore.start(JOB, parametri));
            } else {
                long ultima = ultimaEsecuzione(operatore, annullamento.getIstanzaJob());
                avviata(operatore, operatore.restart(ultima, operatore.getParameters(ultima)));
            }
            LOG.info("Undo of importazione " + annullamento.getImportazioneId() + " started");
        } catch (BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "Undo " + annullamento.getId() + " not started", e);
            registro.fallisci(annullamento.getId());
        }
    }

    private void avviata(JobOperator operatore, long esecuzione) {
        esecuzioni.avviata(
                operatore.getJobInstance(esecuzione).getInstanceId(),
                operatore.getJobExecution(esecuzione));
    }

    private static long ultimaEsecuzione(JobOperator operatore, long istanza) {
        return operatore.getJobInstances(JOB, 0, Integer.MAX_VALUE).stream()
                .filter(i -> i.getInstanceId() == istanza)
                .flatMap(i -> operatore.getJobExecutions(i).stream())
                .max(Comparator.comparingLong(JobExecution::getExecutionId))
                .orElseThrow(() -> new NoSuchJobExecutionException("none of instance " + istanza))
                .getExecutionId();
    }
}
