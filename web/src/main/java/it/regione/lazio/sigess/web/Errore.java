// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The number under which a failure is found in the log. The page shows this and nothing of what
 * went wrong, the log shows this and nothing of whom the page was about.
 */
@Named
@RequestScoped
public class Errore {

    private static final System.Logger LOG = System.getLogger(Errore.class.getName());
    private static final Pattern CODICE = Pattern.compile("[0-9A-F]{8}");

    @Inject private HttpServletRequest richiesta;

    private String codice;

    /** Writes the failure to the log and returns its number. */
    static String registra(String dove, Throwable guasto) {
        String codice = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(System.Logger.Level.ERROR, "Error " + codice + " at " + dove, guasto);
        return codice;
    }

    @PostConstruct
    void leggi() {
        String dato = richiesta.getParameter("codice");
        codice =
                dato != null && CODICE.matcher(dato).matches()
                        ? dato
                        : registra(
                                (String)
                                        richiesta.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                                (Throwable)
                                        richiesta.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    public String getCodice() {
        return codice;
    }
}
