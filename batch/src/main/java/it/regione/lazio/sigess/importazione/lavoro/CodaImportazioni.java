// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
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

    static final String JOB = "importazione-siuss";
    private static final Logger LOG = Logger.getLogger(CodaImportazioni.class.getName());

    private static final long PASSO_MILLISECONDI = 1000;

    @Resource private TimerService timer;
    @Inject private CodaDiScrittura coda;
    @Inject private RegistroImportazioni registro;
    @Inject private DepositoFile deposito;
    @Inject private Ripresa ripresa;

    @PostConstruct
    void ricorda() {
        deposito.pulisci();
        ripresa.ricorda();
        riarma();
    }

    /**
     * A second after it last ended, so that a slow turn never overlaps the next; outside any
     * transaction, since the job must see its own records at once. It ends well even when it fails:
     * the container would call it again, and each call sets a timer.
     */
    @Timeout
    void avanza() {
        try {
            JobOperator operatore = BatchRuntime.getJobOperator();
            ripresa.riprendi(operatore);
            coda.prendiDallaCoda().ifPresent(i -> avvia(operatore, i));
        } catch (EJBException | BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "The queue of imports is tried again in a moment", e);
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
        try {
            operatore.start(JOB, parametri);
            LOG.info("Importazione " + importazione.getId() + " started");
        } catch (BatchRuntimeException e) {
            registro.passaA(importazione.getId(), StatoImportazione.IN_CODA);
            throw e;
        }
    }
}
