// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.organizzazione;

import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.TipiInterventoService;
import it.regione.lazio.sigess.intervento.TipoIntervento;
import it.regione.lazio.sigess.organizzazione.Operatore;
import it.regione.lazio.sigess.organizzazione.OrganizzazioneService;
import it.regione.lazio.sigess.organizzazione.UnitaOrganizzativa;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The choices of the lists of a page, label to code, in their order. */
@Named
@RequestScoped
public class Scelte {

    @Inject private OrganizzazioneService organizzazione;

    @Inject private TipiInterventoService tipi;

    public Map<String, String> getUnita() {
        return voci(
                organizzazione.unitaOperative(),
                UnitaOrganizzativa::getDenominazione,
                UnitaOrganizzativa::getCodice);
    }

    public Map<String, String> getOperatori() {
        return voci(
                organizzazione.operatori(),
                o -> o.getNominativo() + " (" + o.getCodice() + ")",
                Operatore::getCodice);
    }

    public Map<String, String> tipi(GenereIntervento genere) {
        return voci(tipi.tipi(genere), TipoIntervento::getDenominazione, TipoIntervento::getCodice);
    }

    private static <T> Map<String, String> voci(
            List<T> righe, Function<T, String> etichetta, Function<T, String> codice) {
        Map<String, String> voci = new LinkedHashMap<>();
        righe.forEach(r -> voci.put(etichetta.apply(r), codice.apply(r)));
        return voci;
    }
}
