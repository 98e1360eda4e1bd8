// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A whole page that answers a form is another page, with a nonce of its own. PrimeFaces would have
 * the form bring the nonce of the page before, which its script puts into the form: a page without
 * components of PrimeFaces has no such script, and a browser may run none. A partial request still
 * has to bring the nonce of its page.
 */
public class NonceNuovo implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent evento) {
        FacesContext faces = evento.getFacesContext();
        UIViewRoot vista = faces.getViewRoot();
        if (vista == null || !faces.isPostback() || faces.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        String nonce = nonce();
        vista.getViewMap().put(NONCE, nonce);
        ExternalContext contesto = faces.getExternalContext();
        contesto.setRequest(new ConNonce((HttpServletRequest) contesto.getRequest(), nonce));
    }

    /** In the form that PrimeFaces verifies: a UUID in Base64. */
    private static String nonce() {
        byte[] testo = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(testo);
    }

    private static final class ConNonce extends HttpServletRequestWrapper {

        private final String nonce;

        ConNonce(HttpServletRequest richiesta, String nonce) {
            super(richiesta);
            this.nonce = nonce;
        }

        @Override
        public String getParameter(String nome) {
            return NONCE.equals(nome) ? nonce : super.getParameter(nome);
        }
    }
}
