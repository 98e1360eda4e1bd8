// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ResourceBundle;

/**
 * Why the login was refused, as its mechanism (server module it.regione.lazio.sigess.saml) says.
 */
@Named
@RequestScoped
public class AccessoNegato {

    private static final String CAUSA = "accesso-negato.causa.";

    @Inject private HttpServletRequest richiesta;

    /** The page is a refusal for programs as well. */
    public void prepara() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    /** One of the texts that we know; what the address says is never shown. */
    public String getTesto() {
        ResourceBundle testi =
                FacesContext.getCurrentInstance()
                        .getApplication()
                        .getResourceBundle(FacesContext.getCurrentInstance(), "msg");
        String chiave = CAUSA + richiesta.getParameter("causa");
        return testi.getString(testi.containsKey(chiave) ? chiave : CAUSA + "altra");
    }
}
