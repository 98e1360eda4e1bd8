// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.Annullamento;
import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.StatoAnnullamento;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Waits until nobody else writes, as an import does, and counts what there is to undo. A look at it
 * waits for nobody: it writes nothing that others read.
 */
@Named("turnoAnnullamento")
@Dependent
public class TurnoAnnullamento extends AbstractBatchlet {

    /** The database had moved since the look that was confirmed: nothing is undone. */
    static final String MOSSO = "MOSSO";

    private static final long ATTESA_MILLISECONDI = 500;

    @Inject LavoroAnnullamento lavoro;
    @Inject RegistroAnnullamenti registro;
    @Inject CodaDiScrittura coda;
    private volatile boolean fermato;

    @Override
    public String process() throws InterruptedException {
        Annullamento annullamento = registro.trova(lavoro.id());
        if (annullamento.getStato() == StatoAnnullamento.COMPLETATO) {
            // The server died after the last step: there is nothing left to do.
            return Analisi.COMPLETATA;
        }
        if (annullamento.getStato() == StatoAnnullamento.RIFIUTATO) {
            return MOSSO;
        }
        lavoro.scrivi(() -> attendi(annullamento));
        while (!fermato) {
            String esito = lavoro.scrivi(() -> tenta(annullamento));
            if (esito != null) {
                return esito;
            }
            Thread.sleep(ATTESA_MILLISECONDI);
        }
        return "FERMATA";
    }

    private void attendi(Annullamento annullamento) {
        registro.passaA(annullamento.getId(), StatoAnnullamento.IN_ATTESA);
        if (!annullamento.isProva()) {
            lavoro.dichiara(annullamento.getImportazioneId());
        }
    }

    /** Null while the turn is another's. */
    private String tenta(Annullamento annullamento) {
        boolean mio = annullamento.isProva() || coda.prendiTurno(annullamento.getImportazioneId());
        if (!mio) {
            return null;
        }
        return registro.inizia(annullamento.getId()) ? Analisi.COMPLETATA : MOSSO;
    }

    @Override
    public void stop() {
        fermato = true;
    }
}
