// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit.lavoro;

import it.regione.lazio.sigess.audit.ConservazioneDati;
import it.regione.lazio.sigess.audit.TerminiConservazione;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Erases what is over. No checkpoint: each erasure commits by itself, and a run that was cut off is
 * taken up by the next. A term that may not be fails the job before anything is erased.
 */
@Named("lavoroConservazione")
@Dependent
public class LavoroConservazione extends AbstractBatchlet {

    @Inject private ConservazioneDati conservazione;

    @Override
    public String process() {
        return conservazione.esegui(TerminiConservazione.configurati()).toString();
    }
}
