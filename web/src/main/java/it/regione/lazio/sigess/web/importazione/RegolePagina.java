// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import it.regione.lazio.sigess.importazione.RegoleService;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.shared.Testi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rule catalogue with the severities of today, by subject. */
@Named
@ViewScoped
public class RegolePagina implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Testi TESTI = Testi.di(Regola.class);

    @Inject private RegoleService servizio;

    private final FiltroRegole filtro = new FiltroRegole();
    private transient List<Gruppo> gruppi;

    /** The rules of one subject. */
    public record Gruppo(String titolo, List<RegolaOggi> regole) {}

    public FiltroRegole getFiltro() {
        return filtro;
    }

    /** The rules that the filter lets through; read once per request. */
    public List<Gruppo> getGruppi() {
        if (gruppi == null) {
            Map<String, Gravita> oggi = servizio.severita();
            Map<String, List<RegolaOggi>> perGruppo =
                    servizio.catalogo().stream()
                            .map(v -> new RegolaOggi(v, oggi.get(v.codice())))
                            .filter(filtro::comprende)
                            .collect(
                                    groupingBy(
                                            r -> r.voce().gruppo(), LinkedHashMap::new, toList()));
            gruppi =
                    perGruppo.entrySet().stream()
                            .map(g -> new Gruppo(TESTI.get("gruppo." + g.getKey()), g.getValue()))
                            .toList();
        }
        return gruppi;
    }

    public int getTotale() {
        return getGruppi().stream().mapToInt(g -> g.regole().size()).sum();
    }
}
