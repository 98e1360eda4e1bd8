// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroConfronti;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
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
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds the comparisons that an import, a correction or an undo has made necessary, and starts them
 * one after the other. An import is completed without them: none holds it back or makes it fail.
 * What a crash left under way is resumed as every job is (see {@link Ripresa}).
 */
@Singleton
@Startup
@DependsOn("Battito")
@TransactionManagement(TransactionManagementType.BEAN)
public class CodaConfronti {

    static final String JOB = "confronto-siuss";
    private static final Logger LOG = Logger.getLogger(CodaConfronti.class.getName());
    private static final long PASSO_MILLISECONDI = 1000;

    @Resource private TimerService timer;
    @Inject private RegistroConfronti registro;
    @Inject private EsecuzioniLocali esecuzioni;

    @PostConstruct
    void riarma() {
        timer.createSingleActionTimer(PASSO_MILLISECONDI, new TimerConfig(null, false));
    }

    /** A second after it last ended; it ends well even when it fails, else it would be repeated. */
    @Timeout
    void avanza() {
        try {
            while (registro.aggiorna()) {
                // One body after the other, each in a transaction.
            }
            registro.prendi().ifPresent(this::avvia);
        } catch (EJBException | BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "The queue of comparisons is tried again in a moment", e);
        } finally {
            riarma();
        }
    }

    private void avvia(long importazione) {
        Properties parametri = new Properties();
        parametri.setProperty("importazione", String.valueOf(importazione));
        JobOperator operatore = BatchRuntime.getJobOperator();
        long esecuzione = operatore.start(JOB, parametri);
        long istanza = operatore.getJobInstance(esecuzione).getInstanceId();
        esecuzioni.avviata(istanza, operatore.getJobExecution(esecuzione));
    }
}
