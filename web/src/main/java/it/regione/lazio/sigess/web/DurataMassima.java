// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends a session eight hours after it began, however busy it is: a page that refreshes itself would
 * keep it for ever. The browser is sent to the same page, which asks for the login, and the
 * mechanism of the login asks the provider for a new proof.
 */
@WebFilter(filterName = "durata", urlPatterns = "/*")
public class DurataMassima extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What the mechanism of the server (module it.regione.lazio.sigess.saml) looks for. */
    private static final String RINNOVA = "sigess.accesso.rinnova";

    /** Shorter only for the tests. */
    private static final Duration MASSIMA =
            Duration.ofSeconds(Long.getLong("sigess.sessione.massima", 8 * 60 * 60L));

    @Override
    protected void doFilter(
            HttpServletRequest richiesta, HttpServletResponse risposta, FilterChain catena)
            throws IOException, ServletException {
        HttpSession sessione = richiesta.getSession(false);
        if (sessione == null || richiesta.getUserPrincipal() == null || !finita(sessione)) {
            catena.doFilter(richiesta, risposta);
            return;
        }
        richiesta.logout();
        HttpSession vecchia = richiesta.getSession(false);
        if (vecchia != null) {
            vecchia.invalidate();
        }
        richiesta.getSession(true).setAttribute(RINNOVA, true);
        String pagina = provenienza(richiesta);
        if (richiesta.getHeader("Faces-Request") != null) {
            risposta.setContentType("text/xml;charset=UTF-8");
            risposta.getWriter()
                    .write(
                            "<partial-response><redirect url=\""
                                    + pagina.replace("&", "&amp;")
                                            .replace("<", "&lt;")
                                            .replace("\"", "&quot;")
                                    + "\"/></partial-response>");
        } else {
            risposta.setStatus(HttpServletResponse.SC_SEE_OTHER);
            risposta.setHeader("Location", pagina);
        }
    }

    private static boolean finita(HttpSession sessione) {
        return Instant.ofEpochMilli(sessione.getCreationTime())
                .plus(MASSIMA)
                .isBefore(Instant.now());
    }

    /** The page itself, or the one that a form was sent from. */
    private static String provenienza(HttpServletRequest richiesta) {
        String qui = richiesta.getRequestURI();
        if ("GET".equals(richiesta.getMethod()) && richiesta.getHeader("Faces-Request") == null) {
            return richiesta.getQueryString() == null
                    ? qui
                    : qui + "?" + richiesta.getQueryString();
        }
        String da = richiesta.getHeader("Referer");
        String noi = richiesta.getRequestURL().substring(0, richiesta.getRequestURL().indexOf(qui));
        return da != null && da.startsWith(noi + richiesta.getContextPath() + "/") ? da : qui;
    }
}
