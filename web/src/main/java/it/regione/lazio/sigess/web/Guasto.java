// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.NonAutorizzatoException;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;

/**
 * Turns a failure into the page that says so. What a service refuses becomes the status whose page
 * web.xml names; a partial request, whose script could show no page, is sent to that page instead,
 * and so is whoever comes back to a page that the session has lost. Any other failure of a whole
 * request is left to Faces and web.xml.
 */
class Guasto extends ExceptionHandlerWrapper {

    private static final Map<Class<?>, Integer> STATI =
            Map.of(NonAutorizzatoException.class, 403, NonTrovatoException.class, 404);

    Guasto(ExceptionHandler prima) {
        super(prima);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> eventi = getUnhandledExceptionQueuedEvents().iterator();
        if (!eventi.hasNext()) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        Throwable causa = causa(eventi.next().getContext().getException());
        Integer stato = STATI.get(causa.getClass());
        boolean parziale = faces.getPartialViewContext().isAjaxRequest();
        boolean pagina = stato != null || parziale || causa instanceof ViewExpiredException;
        if (!pagina) {
            getWrapped().handle();
            return;
        }
        eventi.remove();
        while (eventi.hasNext()) {
            eventi.next();
            eventi.remove();
        }
        try {
            rispondi(faces.getExternalContext(), causa, stato, parziale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void rispondi(
            ExternalContext contesto, Throwable causa, Integer stato, boolean parziale)
            throws IOException {
        if (stato == null || parziale) {
            contesto.redirect(contesto.getRequestContextPath() + pagina(causa, stato));
        } else {
            contesto.responseSendError(stato, null);
        }
    }

    private static String pagina(Throwable causa, Integer stato) {
        if (stato != null) {
            return "/errore-" + stato + ".xhtml";
        }
        return causa instanceof ViewExpiredException
                ? "/sessione-scaduta.xhtml"
                : "/errore.xhtml?codice=" + Errore.registra("partial request", causa);
    }

    /** The refusal somewhere below what Faces, EL and EJB wrapped around it, else the root. */
    private static Throwable causa(Throwable guasto) {
        Throwable causa = guasto;
        while (!STATI.containsKey(causa.getClass()) && causa.getCause() != null) {
            causa = causa.getCause();
        }
        return causa;
    }
}
