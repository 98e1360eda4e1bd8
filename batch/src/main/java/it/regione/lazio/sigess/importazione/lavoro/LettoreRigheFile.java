// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.lettura.LettoreFlusso;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Rows of the stored file in their order. The checkpoint is the number of rows read; it commits
 * with the rows it covers, and a restart reads past them.
 */
@Named("lettoreRighe")
@Dependent
public class LettoreRigheFile implements ItemReader {

    @Inject private LavoroImportazione lavoro;
    @Inject private DepositoFile file;
    private LettoreFlusso lettore;
    private long lette;

    @Override
    public void open(Serializable punto) throws Exception {
        lettore = new LettoreFlusso(file.apri(lavoro.contesto().file()));
        long daSaltare = punto == null ? 0 : (Long) punto;
        while (lette < daSaltare && lettore.prossima() != null) {
            lette++;
        }
    }

    @Override
    public RigaFlusso readItem() throws Exception {
        RigaFlusso riga = lettore.prossima();
        if (riga != null) {
            lette++;
        }
        return riga;
    }

    @Override
    public Serializable checkpointInfo() {
        return lette;
    }

    @Override
    public void close() throws Exception {
        if (lettore != null) {
            lettore.close();
        }
    }
}
