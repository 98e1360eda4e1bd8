// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.lettura.LettoreFlusso;
import jakarta.annotation.Resource;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Rows of the stored file in their order, read and judged a little ahead in a thread of their own
 * (decision 0012). Where a restart begins is the import's own count of rows written, which commits
 * with the rows. The repository's checkpoint is not asked: in a process that outlived a failed
 * commit it is ahead of the database, on a second node it may be behind (decision 0016).
 */
@Named("lettoreRighe")
@Dependent
public class LettoreRigheFile implements ItemReader {

    @Resource private ManagedThreadFactory thread;
    @Inject private LavoroImportazione lavoro;
    @Inject private ValutaRighe valuta;
    @Inject private DepositoFile file;
    @Inject private RegistroImportazioni registro;
    private Anticipo<RigaValutata> righe;
    private long consegnate;

    @Override
    public void open(Serializable punto) {
        long daSaltare = daSaltare(lavoro.contesto().importazione());
        long deposito = lavoro.contesto().file();
        consegnate = daSaltare;
        righe = new Anticipo<>(thread, () -> apri(deposito), daSaltare);
    }

    /** How many rows are behind already. */
    protected long daSaltare(long importazione) {
        return registro.righeScritte(importazione);
    }

    @Override
    public RigaValutata readItem() throws Exception {
        RigaValutata riga = righe.prossima();
        if (riga != null) {
            consegnate++;
        }
        return riga;
    }

    @Override
    public Serializable checkpointInfo() {
        return consegnate;
    }

    @Override
    public void close() throws InterruptedException {
        if (righe != null) {
            righe.close();
        }
    }

    private Anticipo.Sorgente<RigaValutata> apri(long deposito) throws Exception {
        return new Giudicate(new LettoreFlusso(file.apri(deposito)));
    }

    private final class Giudicate implements Anticipo.Sorgente<RigaValutata> {

        private final LettoreFlusso lettore;

        Giudicate(LettoreFlusso lettore) {
            this.lettore = lettore;
        }

        @Override
        public RigaValutata prossima() throws Exception {
            RigaFlusso riga = lettore.prossima();
            return riga == null ? null : valuta.valuta(riga);
        }

        @Override
        public boolean salta() throws Exception {
            return lettore.prossima() != null;
        }

        @Override
        public void close() throws Exception {
            lettore.close();
        }
    }
}
