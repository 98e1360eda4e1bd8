// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.RegistroAnnullamenti;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Last step: forgets the looks taken before, and ends the undo if it met every record that the
 * import made; else it has failed and says so.
 */
@Named("conclusioneAnnullamento")
@Dependent
public class ConclusioneAnnullamento extends AbstractBatchlet {

    private static final String FALLITA = "FALLITA";

    @Inject private LavoroAnnullamento lavoro;
    @Inject private RegistroAnnullamenti registro;
    private volatile boolean fermato;

    @Override
    public String process() {
        long id = lavoro.id();
        while (!fermato && lavoro.scrivi(() -> registro.dimentica(id))) {
            // A transaction for each part: a look at a large import has millions of rows.
        }
        boolean conclusa = lavoro.scrivi(() -> registro.concludi(id));
        return conclusa ? Analisi.COMPLETATA : FALLITA;
    }

    @Override
    public void stop() {
        fermato = true;
    }
}
