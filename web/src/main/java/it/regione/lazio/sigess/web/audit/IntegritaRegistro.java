// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.Anomalia;
import it.regione.lazio.sigess.audit.RegistroAccessiService;
import it.regione.lazio.sigess.audit.VerificaEseguita;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the last check of the audit found. */
@Named
@RequestScoped
public class IntegritaRegistro {

    private static final int MOSTRATE = 20;

    @Inject private RegistroAccessiService servizio;

    private VerificaEseguita ultima;

    @PostConstruct
    void leggi() {
        ultima = servizio.ultimaVerifica().orElse(null);
    }

    /** Null when there was none yet. */
    public VerificaEseguita getUltima() {
        return ultima;
    }

    /** The first anomalies: a page is no place for a thousand of them. */
    public List<Anomalia> getPrime() {
        return ultima.getElencate().stream().limit(MOSTRATE).toList();
    }
}
