// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.RegistroAnteprime;
import it.regione.lazio.sigess.importazione.RegistroAnteprime.Inizio;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Waits until no other import writes: one at a time per database takes away deadlocks and half of
 * the races. The turn is a row of the database, so that it holds across nodes; who dies keeps it
 * until somebody has resumed it.
 */
@Named("turno")
@Dependent
public class Turno extends AbstractBatchlet {

    private static final String DA_VERIFICARE = "DA_VERIFICARE";

    private static final long ATTESA_MILLISECONDI = 500;

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private RegistroAnteprime anteprime;
    @Inject private CodaDiScrittura coda;
    private volatile boolean fermato;

    @Override
    public String process() throws InterruptedException {
        long id = lavoro.id();
        lavoro.scrivi(
                () -> {
                    lavoro.dichiara();
                    registro.passaA(id, StatoImportazione.IN_ATTESA);
                });
        while (!fermato) {
            Optional<String> esito = lavoro.scrivi(() -> tenta(id));
            if (esito.isPresent()) {
                return esito.get();
            }
            Thread.sleep(ATTESA_MILLISECONDI);
        }
        return "FERMATA";
    }

    /** In one transaction: who takes the turn says so before anybody else looks. */
    private Optional<String> tenta(long id) {
        if (!coda.prendiTurno(id)) {
            return Optional.empty();
        }
        if (registro.giaImportata(id)) {
            return Optional.of(Analisi.GIA_IMPORTATA);
        }
        registro.passaA(id, StatoImportazione.IN_CORSO);
        boolean scrive = anteprime.inizia(id) == Inizio.SCRIVI;
        return Optional.of(scrive ? Analisi.COMPLETATA : DA_VERIFICARE);
    }

    @Override
    public void stop() {
        fermato = true;
    }
}
