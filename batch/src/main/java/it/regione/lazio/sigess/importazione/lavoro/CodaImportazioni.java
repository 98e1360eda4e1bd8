// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.nodi.LavoriInCorso;
import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
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
 * Starts the imports that pages left in the queue, one after the other, and takes up again what a
 * crash left under way. Each node has one; what they share is in the database.
 */
@Singleton
@Startup
@DependsOn("Battito")
@TransactionManagement(TransactionManagementType.BEAN)
public class CodaImportazioni {

    static final String JOB = "importazione-siuss";
    private static final Logger LOG = Logger.getLogger(CodaImportazioni.class.getName());

    private static final long PASSO_MILLISECONDI = 1000;
    private static final int GIRI_TRA_DUE_PULIZIE = 10;

    @Resource private TimerService timer;
    @Inject private CodaDiScrittura coda;
    @Inject private RegistroImportazioni registro;
    @Inject private DepositoFile deposito;
    @Inject private Ripresa ripresa;
    @Inject private LavoriInCorso lavori;
    @Inject private VitaLavoro vita;
    @Inject private EsecuzioniLocali esecuzioni;
    @Inject private NodoCorrente nodo;
    private int giri;

    @PostConstruct
    void riarma() {
        timer.createSingleActionTimer(PASSO_MILLISECONDI, new TimerConfig(null, false));
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
            pulisci();
            ripresa.avanza(operatore);
            coda.restituisciAllaCoda(nodo.id());
            coda.prendiDallaCoda(nodo.id()).ifPresent(i -> avvia(operatore, i));
        } catch (EJBException | BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "The queue of imports is tried again in a moment", e);
        } finally {
            riarma();
        }
    }

    /** What has no owner any more: half uploads, executions that nobody took. */
    private void pulisci() {
        if (giri++ % GIRI_TRA_DUE_PULIZIE == 0) {
            deposito.pulisci();
            int orfane = lavori.adotta(nodo.id());
            if (orfane > 0) {
                LOG.warning(orfane + " executions without a node were found");
            }
        }
    }

    private void avvia(JobOperator operatore, Importazione importazione) {
        Properties parametri = new Properties();
        parametri.setProperty("importazione", String.valueOf(importazione.getId()));
        try {
            long esecuzione = operatore.start(JOB, parametri);
            long istanza = operatore.getJobInstance(esecuzione).getInstanceId();
            esecuzioni.avviata(istanza, operatore.getJobExecution(esecuzione));
            vita.avviata(importazione.getId(), istanza, JOB, esecuzione);
            LOG.info("Importazione " + importazione.getId() + " started");
        } catch (BatchRuntimeException e) {
            registro.passaA(importazione.getId(), StatoImportazione.IN_CODA);
            throw e;
        }
    }
}
