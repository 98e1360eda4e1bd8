// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.Tracce;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Writes down that somebody has gone, by the button or by letting the session end. */
@WebListener
public class SessioniConcluse implements HttpSessionListener {

    private static final System.Logger LOG = System.getLogger(SessioniConcluse.class.getName());

    @Inject private Tracce tracce;

    @Override
    public void sessionDestroyed(HttpSessionEvent evento) {
        HttpSession sessione = evento.getSession();
        if (sessione.getAttribute(Entrata.ATTRIBUTO) instanceof Entrata entrata) {
            try {
                tracce.uscita(entrata.chi().inSessione(sessione.getId()));
            } catch (EJBException e) {
                // Who goes cannot be kept: the session ends all the same.
                LOG.log(System.Logger.Level.WARNING, "The end of a session was not audited", e);
            }
        }
    }
}
