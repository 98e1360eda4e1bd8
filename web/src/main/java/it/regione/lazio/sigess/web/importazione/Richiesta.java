// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.AnteprimaService;
import it.regione.lazio.sigess.importazione.ImportazioneService;
import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The buttons that ask for an import or for its preview. Whether the parameters are right, the
 * service says.
 */
@Named
@ViewScoped
public class Richiesta implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The form; its fields are called as the parameters that the service knows. */
    private static final String FORM = "carica:";

    @Inject private ImportazioneService servizio;
    @Inject private AnteprimaService anteprime;
    @Inject private Caricamento caricamento;

    private final Modulo modulo = new Modulo();

    /** Goes to the page of the new import; stays, with every error at its field, when any is. */
    public String importa() {
        return chiedi(servizio::richiedi, "importazione");
    }

    /** Goes to the page of the new preview; stays likewise. */
    public String anteprima() {
        return chiedi(anteprime::richiedi, "anteprima");
    }

    private interface Servizio {
        long richiedi(long file, String nome, TipoFlusso tipo, ParametriImportazione parametri);
    }

    private String chiedi(Servizio scelto, String pagina) {
        FileArrivato file = caricamento.getFile();
        TipoFlusso tipo = file == null ? TipoFlusso.PS_PSA_SINA : file.tipo();
        var parametri = modulo.parametri(tipo != TipoFlusso.SINBA);
        Map<String, String> errori = new LinkedHashMap<>();
        if (file == null) {
            errori.put("file", Testi.di(Formati.class).get("caricamento.assente"));
        }
        errori.putAll(servizio.errori(parametri, tipo));
        if (!errori.isEmpty()) {
            errori.forEach(Richiesta::segnala);
            return null;
        }
        long id = scelto.richiedi(file.id(), file.nome(), tipo, parametri);
        return "/importazione/" + pagina + ".xhtml?faces-redirect=true&id=" + id;
    }

    public Modulo getModulo() {
        return modulo;
    }

    private static void segnala(String parametro, String testo) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(FORM + parametro) instanceof UIInput campo) {
            campo.setValid(false);
        }
        faces.addMessage(
                FORM + parametro, new FacesMessage(FacesMessage.SEVERITY_ERROR, testo, testo));
    }
}
