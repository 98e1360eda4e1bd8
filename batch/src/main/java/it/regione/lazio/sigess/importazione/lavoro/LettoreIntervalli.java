// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.annullamento.ContestoAnnullamento;
import it.regione.lazio.sigess.importazione.annullamento.Intervallo;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The parts of the ledger in the order of the undo, one for each transaction. The checkpoint is how
 * many are done; it commits with the last of them.
 */
@Named("lettoreIntervalli")
@Dependent
public class LettoreIntervalli implements ItemReader {

    @Inject private LavoroAnnullamento lavoro;
    private long letti;

    @Override
    public void open(Serializable punto) {
        letti = punto == null ? 0 : (Long) punto;
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
