// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.scrittura.ScritturaRighe;
import jakarta.annotation.Resource;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 2: writes the rows in chunks, each in one transaction with the counters of the import, among
 * them the count of rows written: where a restart begins (decisions 0007, 0016). A chunk is worked
 * while the one before goes to disk (decision 0022).
 */
@Named("scriviRighe")
@Dependent
public class ScriviRighe extends AbstractBatchlet {

    /** Rows of a transaction; {@code verifica} in the job's file has as many. */
    static final int BLOCCO = 1000;

    private static final String COMPLETATA = "COMPLETATA";

    @Resource private ManagedThreadFactory thread;
    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private RigheGiudicate giudicate;
    @Inject private ScritturaRighe scrittura;
    private volatile boolean fermato;

    @Override
    public String process() throws Exception {
        long id = lavoro.contesto().importazione();
        long scritte = registro.righeScritte(id);
        try (var righe = giudicate.dopo(scritte);
                var catena = new Catena(thread, () -> registro.righeScritte(id), scritte)) {
            List<RigaValutata> blocco = prossimo(righe);
            while (!fermato && !blocco.isEmpty()) {
                List<RigaValutata> questo = blocco;
                catena.scrivi(questo.size(), fatto -> scrivi(questo, fatto));
                blocco = prossimo(righe);
            }
            catena.attendi();
        }
        return COMPLETATA;
    }

    @Override
    public void stop() {
        fermato = true;
    }

    private void scrivi(List<RigaValutata> righe, Runnable fatto) {
        lavoro.scrivi(
                () -> {
                    scrittura.scrivi(lavoro.contesto(), righe);
                    // Its memory is the next chunk's while it goes to disk.
                    righe.clear();
                    fatto.run();
                });
    }

    private static List<RigaValutata> prossimo(Anticipo<RigaValutata> righe) throws Exception {
        List<RigaValutata> blocco = new ArrayList<>(BLOCCO);
        RigaValutata riga = righe.prossima();
        while (riga != null) {
            blocco.add(riga);
            riga = blocco.size() < BLOCCO ? righe.prossima() : null;
        }
        return blocco;
    }
}
