// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.ParametriNonValidiException;
import it.regione.lazio.sigess.importazione.ScartiService;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The buttons that import, or show, a corrected file with the parameters of the import that it
 * corrects.
 */
@Named
@RequestScoped
public class CaricaRettifica {

    private static final String FILE = "rettifica:file";

    @Inject private ScartiService servizio;
    @Inject private Caricamento caricamento;
    @Inject private VistaImportazione vista;

    /** Goes to the page of the correction; stays, with the reason, when the file cannot be one. */
    public String importa() {
        return chiedi(servizio::rettifica, "importazione");
    }

    /** Goes to the page that shows what the correction would do. */
    public String mostra() {
        return chiedi(servizio::anteprima, "anteprima");
    }

    private interface Richiesta {
        long chiedi(
                long corretta,
                long file,
                String nome,
                TipoFlusso tipo,
                IntestazioneFlusso intestazione);
    }

    private String chiedi(Richiesta richiesta, String pagina) {
        FileArrivato file = caricamento.getFile();
        if (file == null) {
            segnala(Testi.di(Formati.class).get("caricamento.assente"));
            return null;
        }
        try {
            long id =
                    richiesta.chiedi(
                            vista.getId(),
                            file.id(),
                            file.nome(),
                            file.tipo(),
                            file.intestazione());
            return "/importazione/" + pagina + ".xhtml?faces-redirect=true&id=" + id;
        } catch (ParametriNonValidiException e) {
            segnala(e.getMessage());
            return null;
        }
    }

    private static void segnala(String testo) {
        FacesContext.getCurrentInstance()
                .addMessage(FILE, new FacesMessage(FacesMessage.SEVERITY_ERROR, testo, testo));
    }
}
