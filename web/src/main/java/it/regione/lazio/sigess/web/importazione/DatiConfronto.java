// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.Confronto;
import it.regione.lazio.sigess.importazione.ConfrontoService;
import it.regione.lazio.sigess.importazione.FigureConfronto;
import it.regione.lazio.sigess.importazione.FileDelConfronto;
import it.regione.lazio.sigess.importazione.StatoConfronto;
import it.regione.lazio.sigess.importazione.TipoConfronto;
import it.regione.lazio.sigess.shared.Testi;
import it.regione.lazio.sigess.web.Formati;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The comparison of an import as it is now: read once per request, since a job makes it. */
@Named
@RequestScoped
public class DatiConfronto {

    private static final Testi TESTI = Testi.di(Formati.class);

    @Inject private ConfrontoService servizio;
    @Inject private VistaImportazione vista;

    private boolean letto;
    private Confronto confronto;

    /** Null when there was no file before, or it is not known yet. */
    public Confronto getConfronto() {
        if (!letto) {
            confronto = servizio.confronto(vista.getId()).orElse(null);
            letto = true;
        }
        return confronto;
    }

    /** It is about to be made by itself, or to be looked whether there is anything to make. */
    public boolean isInArrivo() {
        return getConfronto() == null
                ? servizio.daVedere(vista.getId())
                : confronto.getStato().inArrivo();
    }

    public boolean isPronto() {
        return getConfronto() != null && confronto.getStato() == StatoConfronto.PRONTO;
    }

    /** It failed or was stopped: somebody has to ask for it again. */
    public boolean isMancante() {
        return getConfronto() != null && !isInArrivo() && !isPronto();
    }

    public String rifai() {
        servizio.rifai(vista.getId());
        return "/importazione/importazione.xhtml?faces-redirect=true&id=" + vista.getId();
    }

    /** The imports that make the file before. */
    public List<FileDelConfronto> getPrecedenti() {
        return getConfronto() == null
                ? List.of()
                : confronto.getFile().stream().filter(FileDelConfronto::isPrima).toList();
    }

    /** Whether the person may open this import: it may be of another unit. */
    public boolean apribile(FileDelConfronto file) {
        return servizio.apribile(file.getDi());
    }

    /** Rows of this file = sum of the figures, in words. */
    public String getSomma() {
        FigureConfronto f = confronto.getFigure();
        return TESTI.get(
                "confronto.somma",
                f.getRighe(),
                confronto.quanti(TipoConfronto.NUOVO),
                confronto.quanti(TipoConfronto.VARIATO),
                f.getInvariati(),
                confronto.quanti(TipoConfronto.ALTRO_CF),
                confronto.quanti(TipoConfronto.ANNULLATO),
                confronto.quanti(TipoConfronto.NON_CONFRONTATO),
                confronto.quanti(TipoConfronto.SOSPESO),
                f.getRipetuti());
    }

    /** Rows of the file before = sum of the figures, in words. */
    public String getSommaPrima() {
        FigureConfronto f = confronto.getFigure();
        return TESTI.get(
                "confronto.sommaPrima",
                f.getRighePrima(),
                confronto.quanti(TipoConfronto.VARIATO),
                f.getInvariati(),
                confronto.quanti(TipoConfronto.CESSATO),
                confronto.quanti(TipoConfronto.ALTRO_CF),
                f.getSospesiConPrima(),
                f.getPrimaAnnullati(),
                f.getPrimaSospesi(),
                f.getPrimaRipetuti());
    }
}
