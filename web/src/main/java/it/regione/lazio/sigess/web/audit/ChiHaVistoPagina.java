// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.AccessoRegistrato;
import it.regione.lazio.sigess.audit.RegistroAccessiService;
import it.regione.lazio.sigess.web.Elenco;
import it.regione.lazio.sigess.web.Parametri;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who has seen the data of a person. */
@Named
@ViewScoped
public class ChiHaVistoPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RegistroAccessiService servizio;

    private String codice;

    private final Elenco<AccessoRegistrato> elenco =
            new Elenco<>(
                    f -> servizio.chiHaVisto(Parametri.numero(codice), f),
                    () -> servizio.contaChiHaVisto(Parametri.numero(codice)));

    /** Refuses a person who is not there before anything is drawn. */
    public void carica() {
        elenco.getTotale();
    }

    public String getCodice() {
        return codice;
    }

    public void setCodice(String codice) {
        this.codice = codice;
    }

    public Elenco<AccessoRegistrato> getElenco() {
        return elenco;
    }
}
