// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.presaincarico;

import it.regione.lazio.sigess.intervento.InterventoRiga;
import it.regione.lazio.sigess.intervento.InterventoService;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoDettaglio;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoService;
import it.regione.lazio.sigess.scheda.SchedaCompilata;
import it.regione.lazio.sigess.scheda.SchedaService;
import it.regione.lazio.sigess.web.Parametri;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;

/** A case with its forms and interventions. */
@Named
@RequestScoped
public class PresaInCaricoPagina {

    @Inject private PresaInCaricoService prese;

    @Inject private SchedaService schede;

    @Inject private InterventoService interventi;

    private String id;
    private PresaInCaricoDettaglio dettaglio;
    private List<SchedaCompilata> schedeCompilate;
    private List<InterventoRiga> righe;

    /** In one transaction: what its parts show is written down with one commit. */
    @Transactional
    public void carica() {
        long numero = Parametri.numero(id);
        dettaglio = prese.dettaglio(numero);
        schedeCompilate = schede.dellaPresaInCarico(numero);
        righe = interventi.dellaPresaInCarico(numero);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PresaInCaricoDettaglio getDettaglio() {
        return dettaglio;
    }

    public List<SchedaCompilata> getSchede() {
        return schedeCompilate;
    }

    public List<InterventoRiga> getInterventi() {
        return righe;
    }
}
