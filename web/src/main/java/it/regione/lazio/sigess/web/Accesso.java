// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Coming in and going out; who the person is, the container finds out. */
@Named
@RequestScoped
public class Accesso {

    private static final String INIZIO = "/index.xhtml?faces-redirect=true";
    private static final String SAML = "KEYCLOAK-SAML";

    /**
     * What the mechanism of the server looks for: the person wants this, no link of others does.
     */
    private static final String USCITA_VOLUTA = "sigess.uscita";

    /**
     * Called before the login page is drawn. The container answers with that page also to a partial
     * request whose session has ended, which the script of the page could not read: such a request
     * is told to load the home page, which asks for the login again.
     */
    public void prepara() throws IOException {
        ExternalContext contesto = contesto();
        if (contesto.getRequestHeaderMap().containsKey("Faces-Request")
                || contesto.getUserPrincipal() != null) {
            contesto.redirect(contesto.getRequestContextPath() + "/index.xhtml");
        }
    }

    /**
     * Ends the session, at the identity provider as well when the person came through one. Without
     * one the next page is the home page, which asks for the login again.
     */
    public String esci() throws ServletException, IOException {
        ExternalContext contesto = contesto();
        HttpServletRequest richiesta = (HttpServletRequest) contesto.getRequest();
        if (SAML.equals(richiesta.getAuthType())) {
            contesto.getSessionMap().put(USCITA_VOLUTA, true);
            contesto.redirect(contesto.getRequestContextPath() + "/index.xhtml?GLO=true");
            return null;
        }
        richiesta.logout();
        contesto.invalidateSession();
        return INIZIO;
    }

    /**
     * Looked up, never injected: the injected one belongs to the first dispatch of a request and is
     * dead in the error page that the second one draws.
     */
    private static ExternalContext contesto() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
