// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.AccessoRegistrato;
import it.regione.lazio.sigess.audit.EsitoAccesso;
import it.regione.lazio.sigess.audit.FiltroAccessi;
import it.regione.lazio.sigess.audit.Operazione;
import it.regione.lazio.sigess.audit.RegistroAccessiService;
import it.regione.lazio.sigess.web.Elenco;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The audit, for who reviews it. */
@Named
@ViewScoped
public class RegistroPagina implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RegistroAccessiService servizio;

    private final FiltroAccessi filtro = new FiltroAccessi();

    private final Elenco<AccessoRegistrato> elenco =
            new Elenco<>(f -> servizio.cerca(filtro, f), () -> servizio.conta(filtro));

    public FiltroAccessi getFiltro() {
        return filtro;
    }

    public Elenco<AccessoRegistrato> getElenco() {
        return elenco;
    }

    /** Name to operation, in the order of the names. */
    public Map<String, Operazione> getOperazioni() {
        Map<String, Operazione> operazioni = new LinkedHashMap<>();
        Arrays.stream(Operazione.values())
                .sorted(Comparator.comparing(Operazione::titolo))
                .forEach(o -> operazioni.put(o.titolo(), o));
        return operazioni;
    }

    public EsitoAccesso[] getEsiti() {
        return EsitoAccesso.values();
    }
}
