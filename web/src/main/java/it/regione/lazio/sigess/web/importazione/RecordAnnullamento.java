// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.AnnullamentoService;
import it.regione.lazio.sigess.importazione.ContoAnnullamento;
import it.regione.lazio.sigess.importazione.RigaAnnullamento;
import it.regione.lazio.sigess.importazione.annullamento.Azione;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The records of one table that meet one fate; the address says which. Only a page is read. */
@Named
@ViewScoped
public class RecordAnnullamento implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AnnullamentoService servizio;
    @Inject private Annulla annulla;
    @Inject private VistaAnnullamento vista;

    private Elenco<RigaAnnullamento> elenco;

    /** Whether there is something to list. */
    public boolean isAperto() {
        return vista.getTabella() != null && vista.getAzione() != null && annulla.getDati() != null;
    }

    public Elenco<RigaAnnullamento> getElenco() {
        if (elenco == null) {
            elenco =
                    new Elenco<>(
                            f ->
                                    servizio.record(
                                            annulla.getDati().getId(),
                                            vista.getTabella(),
                                            vista.getAzione(),
                                            f),
                            this::conta);
        }
        return elenco;
    }

    private long conta() {
        return annulla.getConti().stream()
                .filter(c -> c.tabella().equals(vista.getTabella()))
                .findFirst()
                .map(this::quanti)
                .orElse(0L);
    }

    private long quanti(ContoAnnullamento conto) {
        return vista.getAzione() == Azione.RESTA
                ? conto.resta()
                : vista.getAzione() == Azione.ELIMINA ? conto.elimina() : conto.ripristina();
    }
}
