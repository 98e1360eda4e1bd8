// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.nodi.NodoCorrente;
import it.regione.lazio.sigess.importazione.nodi.RegistroNodi;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * This server process as a node: it registers at its start and beats every few seconds, in a timer
 * of its own so that no long work holds it up. A server that is suspended or stopped beats no more.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Battito {

    /** Between two beats; system property {@code sigess.nodo.battito}, in seconds. */
    static final Duration PASSO = Duration.ofSeconds(Integer.getInteger("sigess.nodo.battito", 3));

    private static final Logger LOG = Logger.getLogger(Battito.class.getName());

    @Resource private TimerService timer;
    @Inject private RegistroNodi registro;
    @Inject private NodoCorrente nodo;

    @PostConstruct
    void nasci() {
        registra();
        riarma();
    }

    @Timeout
    void batti() {
        try {
            if (!registro.batti(nodo.id())) {
                LOG.warning("Node " + nodo.id() + " was taken for dead: it begins again");
                registra();
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Node " + nodo.id() + " could not beat", e);
        } finally {
            riarma();
        }
    }

    @PreDestroy
    void finisci() {
        try {
            registro.termina(nodo.id());
        } catch (EJBException e) {
            LOG.log(Level.FINE, "The others will notice by its silence", e);
        }
    }

    private void registra() {
        nodo.diventa(registro.registra(System.getProperty("jboss.node.name", "?")));
        LOG.info("This server is node " + nodo.id());
    }

    private void riarma() {
        timer.createSingleActionTimer(PASSO.toMillis(), new TimerConfig(null, false));
    }
}
