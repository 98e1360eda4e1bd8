// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.organizzazione;

import it.regione.lazio.sigess.shared.DatiNonValidiException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** What a service found wrong, at the fields of the form that are called so. */
final class Segnalazioni {

    private Segnalazioni() {}

    static void segnala(String modulo, DatiNonValidiException errori) {
        FacesContext faces = FacesContext.getCurrentInstance();
        errori.errori()
                .forEach(
                        (campo, testo) -> {
                            String id = modulo + ":" + campo;
                            if (faces.getViewRoot().findComponent(id) instanceof UIInput immesso) {
                                immesso.setValid(false);
                            }
                            faces.addMessage(
                                    id,
                                    new FacesMessage(FacesMessage.SEVERITY_ERROR, testo, testo));
                        });
    }
}
