// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.DepositoFile;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.RegistroRettifiche;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.importazione.flusso.FlussoRifiutatoException;
import it.regione.lazio.sigess.importazione.lettura.LettoreFlusso;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Step 1: registers the import if a page has not done so, judges its parameters, and reads the
 * whole file once: kind of flow, head, benefit codes and number of rows. Writes no row of the
 * domain; after a crash it simply runs again.
 */
@Named("analisi")
@Dependent
public class Analisi extends AbstractBatchlet {

    static final String RIFIUTATA = "RIFIUTATA";
    static final String COMPLETATA = "COMPLETATA";
    static final String GIA_IMPORTATA = "GIA_IMPORTATA";

    @Inject private RichiestaImportazione richiesta;
    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private RegistroRettifiche rettifiche;
    @Inject private DepositoFile file;
    private volatile boolean fermato;

    @Override
    public String process() throws IOException {
        Optional<Long> accettata = richiesta.registra(lavoro.istanza());
        if (accettata.isEmpty()) {
            return RIFIUTATA;
        }
        long id = accettata.get();
        if (lavoro.scrivi(() -> registro.giaImportata(id))) {
            return GIA_IMPORTATA;
        }
        lavoro.scrivi(() -> registro.passaA(id, StatoImportazione.IN_ANALISI));
        try (LettoreFlusso lettore = new LettoreFlusso(file.apri(registro.trova(id).getFileId()))) {
            return esamina(id, lettore) ? COMPLETATA : RIFIUTATA;
        } catch (FlussoRifiutatoException e) {
            lavoro.scrivi(() -> registro.rifiuta(id, e));
            return RIFIUTATA;
        }
    }

    @Override
    public void stop() {
        fermato = true;
    }

    private boolean esamina(long id, LettoreFlusso lettore)
            throws IOException, FlussoRifiutatoException {
        Map<String, String> errori = registro.erroriDiParametri(id, lettore.tipo());
        if (!errori.isEmpty()) {
            return rifiuta(id, String.join(" ", errori.values()));
        }
        Optional<String> altra = rettifiche.errore(id, lettore.tipo(), lettore.intestazione());
        if (altra.isPresent()) {
            return rifiuta(id, altra.get());
        }
        ConteggioCodici conteggio = new ConteggioCodici();
        var riga = lettore.prossima();
        while (riga != null && !fermato) {
            conteggio.aggiungi(riga);
            riga = lettore.prossima();
        }
        return lavoro.scrivi(() -> descrivi(id, lettore, conteggio));
    }

    private boolean descrivi(long id, LettoreFlusso lettore, ConteggioCodici conteggio) {
        if (!registro.descrivi(
                id,
                lettore.tipo(),
                lettore.codifica(),
                lettore.intestazione(),
                lettore.sconosciuti())) {
            return false;
        }
        registro.conta(id, conteggio.righe(), conteggio.codici(), conteggio.dal(), conteggio.al());
        return true;
    }

    private boolean rifiuta(long id, String perche) {
        lavoro.scrivi(() -> registro.rifiuta(id, null, perche));
        return false;
    }
}
