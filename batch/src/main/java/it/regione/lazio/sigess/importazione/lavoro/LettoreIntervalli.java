// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import it.regione.lazio.sigess.importazione.annullamento.ContestoAnnullamento;
import it.regione.lazio.sigess.importazione.annullamento.Intervallo;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The parts of the ledger in the order of the undo, one for each transaction. Where a restart
 * begins is the undo's own count of parts done, which commits with them (decision 0016).
 */
@Named("lettoreIntervalli")
@Dependent
public class LettoreIntervalli implements ItemReader {

    @Inject private LavoroAnnullamento lavoro;
    @Inject private RegistroAnnullamenti registro;
    private long letti;

    @Override
    public void open(Serializable punto) {
        letti = registro.passiFatti(lavoro.id());
    }

    @Override
    public Intervallo readItem() {
        ContestoAnnullamento contesto = lavoro.contesto();
        return letti < Intervallo.quanti(contesto.righe())
                ? Intervallo.di(letti++, contesto.righe())
                : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return letti;
    }

    @Override
    public void close() {
        // Nothing is held open between chunks.
    }
}
