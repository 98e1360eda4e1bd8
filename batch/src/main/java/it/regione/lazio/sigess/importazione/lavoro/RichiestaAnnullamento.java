// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.AnnullamentoNonPossibileException;
import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Logger;

/**
 * Step 1: takes the undo that a page left in the queue, or registers the one that the console asks
 * for. What cannot be undone is refused with the reason in the log; nothing is written.
 */
@Named("richiestaAnnullamento")
@Dependent
public class RichiestaAnnullamento extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(RichiestaAnnullamento.class.getName());

    @Inject
    @BatchProperty(name = "annullamento")
    private String annullamento;

    @Inject
    @BatchProperty(name = "importazione")
    private String importazione;

    @Inject
    @BatchProperty(name = "motivo")
    private String motivo;

    @Inject
    @BatchProperty(name = "operatore")
    private String operatore;

    @Inject private LavoroAnnullamento lavoro;
    @Inject private RegistroAnnullamenti registro;

    @Override
    public String process() {
        if (registro.dellaIstanza(lavoro.istanza()).isPresent()) {
            return Analisi.COMPLETATA;
        }
        if (annullamento != null && !annullamento.isBlank()) {
            boolean mio = registro.affida(Long.parseLong(annullamento), lavoro.istanza());
            return mio ? Analisi.COMPLETATA : Analisi.RIFIUTATA;
        }
        try {
            registro.registra(lavoro.istanza(), importazione, motivo, operatore);
            return Analisi.COMPLETATA;
        } catch (AnnullamentoNonPossibileException e) {
            LOG.warning(e.getMessage());
            return Analisi.RIFIUTATA;
        }
    }
}
