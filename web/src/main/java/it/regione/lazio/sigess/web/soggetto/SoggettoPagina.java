// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.soggetto;

import it.regione.lazio.sigess.intervento.InterventoRiga;
import it.regione.lazio.sigess.intervento.InterventoService;
import it.regione.lazio.sigess.organizzazione.Funzione;
import it.regione.lazio.sigess.organizzazione.UtenteCorrente;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoRiga;
import it.regione.lazio.sigess.presaincarico.PresaInCaricoService;
import it.regione.lazio.sigess.scheda.SchedaCompilata;
import it.regione.lazio.sigess.scheda.SchedaService;
import it.regione.lazio.sigess.soggetto.SoggettoDettaglio;
import it.regione.lazio.sigess.soggetto.SoggettoService;
import it.regione.lazio.sigess.web.Parametri;
import it.regione.lazio.sigess.web.importazione.DaDecidere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;

/** A person with cases, forms and interventions. */
@Named
@RequestScoped
public class SoggettoPagina {

    @Inject private SoggettoService soggetti;

    @Inject private PresaInCaricoService prese;

    @Inject private SchedaService schede;

    @Inject private InterventoService interventi;

    @Inject private DaDecidere daDecidere;

    @Inject private UtenteCorrente utente;

    private String codice;
    private SoggettoDettaglio dettaglio;
    private List<PresaInCaricoRiga> preseInCarico;
    private List<SchedaCompilata> schedeCompilate;
    private List<InterventoRiga> righe;

    /** In one transaction: what its parts show is written down with one commit. */
    @Transactional
    public void carica() {
        long numero = Parametri.numero(codice);
        dettaglio = soggetti.dettaglio(numero);
        preseInCarico = prese.delSoggetto(numero);
        schedeCompilate = schede.delSoggetto(numero);
        righe = interventi.delSoggetto(numero);
        if (utente.puo(Funzione.IMPORTARE)) {
            daDecidere.dellaPersona(codice);
        }
    }

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }

    public SoggettoDettaglio getDettaglio() {
        return dettaglio;
    }

    public List<PresaInCaricoRiga> getPrese() {
        return preseInCarico;
    }

    public List<SchedaCompilata> getSchede() {
        return schedeCompilate;
    }

    public List<InterventoRiga> getInterventi() {
        return righe;
    }
}
