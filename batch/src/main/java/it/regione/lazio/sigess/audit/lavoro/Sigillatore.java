// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit.lavoro;

import static it.regione.lazio.sigess.audit.Sigillatura.Giro.RECENTI;
import static it.regione.lazio.sigess.audit.Sigillatura.Giro.TUTTE;
import static it.regione.lazio.sigess.audit.Sigillatura.Giro.ULTIME;

import it.regione.lazio.sigess.audit.Sigillatura;
import it.regione.lazio.sigess.audit.Sigillatura.Giro;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every few seconds has the last of the audit sealed, on every node; the lock of the chain lets one
 * at a time do it. Each five minutes it looks further back, for what committed late; after a start,
 * and then each hour, at the whole audit: what a server that died left unsealed is sealed too.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Sigillatore {

    private static final Logger LOG = Logger.getLogger(Sigillatore.class.getName());
    private static final int GIRI_IN_CINQUE_MINUTI = 60;
    private static final int GIRI_IN_UN_ORA = 12 * GIRI_IN_CINQUE_MINUTI;

    @Inject private Sigillatura sigillatura;
    private int giri;

    /** Ends well even when it fails: the next round is in a moment. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sigilla() {
        try {
            Giro giro = giri == 0 ? TUTTE : giri % GIRI_IN_CINQUE_MINUTI == 0 ? RECENTI : ULTIME;
            int sigillate;
            do {
                sigillate = sigillatura.sigilla(giro);
            } while (sigillate == Sigillatura.MASSIMO);
            giri = (giri + 1) % GIRI_IN_UN_ORA;
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The audit is sealed in a moment", e);
        }
    }
}
