// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit.lavoro;

import it.regione.lazio.sigess.audit.Anomalia;
import it.regione.lazio.sigess.audit.VerificaAudit;
import it.regione.lazio.sigess.audit.VerificaEseguita;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Logger;

/**
 * Recomputes the chain of the audit. No checkpoint: it writes nothing until it is through, and
 * after a crash it is simply started again. The log keeps the end of the chain where no account of
 * the database reaches.
 */
@Named("lavoroVerificaAudit")
@Dependent
public class LavoroVerificaAudit extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(LavoroVerificaAudit.class.getName());
    private static final int IN_REGISTRO = 20;

    @Inject private VerificaAudit verifica;

    @Override
    public String process() {
        VerificaEseguita esito = verifica.controlla();
        verifica.registra(esito);
        String dove =
                "Audit chain up to block "
                        + esito.getBlocchi()
                        + " ("
                        + esito.getUltimaImpronta()
                        + "), "
                        + esito.getOperazioni()
                        + " operations, "
                        + esito.getNonSigillate()
                        + " not sealed yet: ";
        if (esito.isIntegra()) {
            LOG.info(dove + "intact");
            return "INTEGRA";
        }
        LOG.severe(dove + esito.getAnomalie() + " anomalies");
        esito.getElencate().stream()
                .limit(IN_REGISTRO)
                .map(Anomalia::toString)
                .forEach(LOG::severe);
        return "ALTERATA";
    }
}
