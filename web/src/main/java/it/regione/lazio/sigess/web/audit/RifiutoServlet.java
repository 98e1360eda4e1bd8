// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.ContestoRichiesta;
import it.regione.lazio.sigess.audit.Tracce;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Where the mechanism of the login forwards what it refuses: written down, then the page that says
 * why. It is no address: a request of a browser finds nothing here.
 */
@WebServlet("/rifiuto")
public class RifiutoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CAUSA = Pattern.compile("[a-z0-9-]{1,40}");

    @Inject private ContestoRichiesta contesto;
    @Inject private Tracce tracce;

    @Override
    protected void service(HttpServletRequest richiesta, HttpServletResponse risposta)
            throws IOException {
        String causa = richiesta.getParameter("causa");
        if (richiesta.getDispatcherType() != DispatcherType.FORWARD
                || causa == null
                || !CAUSA.matcher(causa).matches()) {
            risposta.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpSession sessione = richiesta.getSession(false);
        contesto.web(sessione == null ? null : sessione.getId(), richiesta.getRemoteAddr());
        tracce.accessoRifiutato(causa);
        risposta.setStatus(HttpServletResponse.SC_SEE_OTHER);
        risposta.setHeader(
                "Location", richiesta.getContextPath() + "/accesso-negato.xhtml?causa=" + causa);
        risposta.setHeader("Cache-Control", "no-store");
    }
}
