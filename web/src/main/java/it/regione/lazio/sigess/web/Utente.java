// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The person at the screen, as pages ask for it: {@code #{utente.puo('IMPORTARE')}}.
 *
 * <p>Draws only; what is not drawn is refused by the services as well. Stands in for the service of
 * {@code organizzazione} until that is there: whoever is logged in may do everything.
 */
@Named
@RequestScoped
public class Utente {

    @Inject private HttpServletRequest richiesta;

    public boolean isAutenticato() {
        return richiesta.getUserPrincipal() != null;
    }

    public String getNome() {
        return richiesta.getRemoteUser();
    }

    /** Names of the roles in force today, as they are shown. */
    public List<String> getRuoli() {
        return List.of();
    }

    public boolean puo(String funzione) {
        return isAutenticato();
    }
}
