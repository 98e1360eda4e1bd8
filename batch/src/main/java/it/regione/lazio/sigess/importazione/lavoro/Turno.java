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
        lavoro.dichiara();
        registro.passaA(id, StatoImportazione.IN_ATTESA);
        while (!fermato) {
            lavoro.conferma();
            if (coda.prendiTurno(id)) {
                if (registro.giaImportata(id)) {
                    return Analisi.GIA_IMPORTATA;
                }
                registro.passaA(id, StatoImportazione.IN_CORSO);
                return anteprime.inizia(id) == Inizio.SCRIVI ? Analisi.COMPLETATA : DA_VERIFICARE;
            }
            Thread.sleep(ATTESA_MILLISECONDI);
        }
        return "FERMATA";
    }

    @Override
    public void stop() {
        fermato = true;
    }
}
