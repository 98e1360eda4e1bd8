// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.CodaDiScrittura;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Waits until no other import writes: one at a time per database takes away deadlocks and half of
 * the races. The turn is a row of the database, so that it holds across nodes and is given back by
 * who dies (after two silent minutes).
 */
@Named("turno")
@Dependent
public class Turno extends AbstractBatchlet {

    private static final long ATTESA_MILLISECONDI = 500;

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private CodaDiScrittura coda;
    private volatile boolean fermato;

    @Override
    public String process() throws InterruptedException {
        long id = lavoro.id();
        registro.passaA(id, StatoImportazione.IN_ATTESA);
        while (!fermato) {
            if (coda.prendiTurno(id)) {
                registro.passaA(id, StatoImportazione.IN_CORSO);
                return Analisi.COMPLETATA;
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
