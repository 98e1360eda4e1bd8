// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.PrimeFaces;

/**
 * The two buttons of {@code s:ricerca}. A search is an address: the page is loaded again with its
 * filters as parameters, so it can be kept as a bookmark and the browser's Back finds it.
 */
@Named
@RequestScoped
public class Ricerca {

    public String cerca() {
        return daCapo("&includeViewParams=true");
    }

    public String pulisci() {
        return daCapo("");
    }

    /**
     * Called before a list is drawn: an address that was not the last one starts at its first page.
     */
    public void riprendi() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String vista = faces.getViewRoot().getViewId();
        ExternalContext contesto = faces.getExternalContext();
        String indirizzo =
                String.valueOf(((HttpServletRequest) contesto.getRequest()).getQueryString());
        if (!faces.isPostback()
                && !indirizzo.equals(contesto.getSessionMap().put("ricerca:" + vista, indirizzo))) {
            PrimeFaces.current().multiViewState().clearAll(vista, false);
        }
    }

    /** Another filter is another list: page and order that the table remembers do not fit it. */
    private static String daCapo(String parametri) {
        String vista = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        PrimeFaces.current().multiViewState().clearAll(vista, false);
        return vista + "?faces-redirect=true" + parametri;
    }
}
