// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit.lavoro;

import it.regione.lazio.sigess.audit.Sigillatura;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every few seconds has the audit sealed, on every node; the lock of the chain lets one at a time
 * do it. After a start, and then each hour, it looks at the whole audit: what a server that died
 * left unsealed is sealed too.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Sigillatore {

    private static final Logger LOG = Logger.getLogger(Sigillatore.class.getName());
    private static final int GIRI_IN_UN_ORA = 720;

    @Inject private Sigillatura sigillatura;
    private int giri;

    /** Ends well even when it fails: the next round is in a moment. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sigilla() {
        try {
            boolean tutte = giri == 0;
            int sigillate;
            do {
                sigillate = sigillatura.sigilla(tutte);
            } while (sigillate == Sigillatura.MASSIMO);
            giri = (giri + 1) % GIRI_IN_UN_ORA;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The audit is sealed in a moment", e);
        }
    }
}
