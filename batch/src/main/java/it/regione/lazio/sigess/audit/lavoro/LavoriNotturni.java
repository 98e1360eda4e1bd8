// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit.lavoro;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the two jobs of the night. On two nodes they run twice, which does no harm: the second
 * erasure finds nothing, the second check finds the same.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LavoriNotturni {

    private static final Logger LOG = Logger.getLogger(LavoriNotturni.class.getName());

    @Schedule(hour = "2", minute = "40", persistent = false)
    void conserva() {
        avvia("conservazione");
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void verifica() {
        avvia("verifica-audit");
    }

    private static void avvia(String lavoro) {
        try {
            BatchRuntime.getJobOperator().start(lavoro, new Properties());
        } catch (BatchRuntimeException e) {
            LOG.log(Level.SEVERE, "Job " + lavoro + " did not start", e);
        }
    }
}
