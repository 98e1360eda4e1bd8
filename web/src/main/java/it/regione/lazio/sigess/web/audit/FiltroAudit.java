// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.ContestoRichiesta;
import it.regione.lazio.sigess.audit.Tracce;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Tells the audit where a request comes from, and writes down the first one of a person in a
 * session: they have come in. If that cannot be written nothing is shown.
 */
@WebFilter("/*")
public class FiltroAudit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RISORSE = "/jakarta.faces.resource/";

    @Inject private ContestoRichiesta contesto;
    @Inject private Tracce tracce;

    @Override
    protected void doFilter(
            HttpServletRequest richiesta, HttpServletResponse risposta, FilterChain catena)
            throws IOException, ServletException {
        if (!richiesta.getServletPath().startsWith(RISORSE)) {
            HttpSession sessione = richiesta.getSession(richiesta.getUserPrincipal() != null);
            contesto.web(sessione == null ? null : sessione.getId(), richiesta.getRemoteAddr());
            if (richiesta.getUserPrincipal() != null) {
                entra(sessione, richiesta.getUserPrincipal().getName());
            }
        }
        catena.doFilter(richiesta, risposta);
    }

    private void entra(HttpSession sessione, String nome) {
        boolean dentro =
                sessione.getAttribute(Entrata.ATTRIBUTO) instanceof Entrata entrata
                        && entrata.nome().equals(nome);
        if (!dentro) {
            sessione.setAttribute(Entrata.ATTRIBUTO, new Entrata(nome, tracce.accesso()));
        }
    }
}
