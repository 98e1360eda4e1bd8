// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.lettura.LettoreFlusso;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Rows of the stored file in their order, read and judged a little ahead in a thread of their own
 * (decision 0012).
 */
@Dependent
class RigheGiudicate {

    @Resource private ManagedThreadFactory thread;
    @Inject private LavoroImportazione lavoro;
    @Inject private ValutaRighe valuta;
    @Inject private DepositoFile file;

    /** Begins to read at once; to be closed. */
    Anticipo<RigaValutata> dopo(long daSaltare) {
        long deposito = lavoro.contesto().file();
        return new Anticipo<>(
                thread, () -> new Giudicate(new LettoreFlusso(file.apri(deposito))), daSaltare);
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
