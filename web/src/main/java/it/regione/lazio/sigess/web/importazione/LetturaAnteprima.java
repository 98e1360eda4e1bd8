// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.AnteprimaService;
import it.regione.lazio.sigess.importazione.Importazione;
import it.regione.lazio.sigess.importazione.StatoImportazione;
import it.regione.lazio.sigess.intervento.GenereIntervento;
import it.regione.lazio.sigess.intervento.TipiInterventoService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A preview as it is now: each thing read once per request, however often the page asks. */
@RequestScoped
public class LetturaAnteprima {

    @Inject private AnteprimaService servizio;
    @Inject private TipiInterventoService servizioTipi;
    @Inject private VistaImportazione vista;

    private final Map<String, List<SelectItem>> perCodice = new HashMap<>();
    private final Map<GenereIntervento, List<SelectItem>> perGenere =
            new EnumMap<>(GenereIntervento.class);
    private Importazione anteprima;
    private Optional<Importazione> confermata;
    private Optional<Importazione> precedente;
    private Optional<Importazione> fallita;

    public Importazione anteprima() {
        if (anteprima == null) {
            anteprima = servizio.anteprima(vista.getId());
        }
        return anteprima;
    }

    /** The import that confirms it. */
    public Optional<Importazione> confermata() {
        if (confermata == null) {
            confermata = servizio.confermata(vista.getId());
        }
        return confermata;
    }

    /** The import that was to do what it has shown, and failed or was undone. */
    public Optional<Importazione> fallita() {
        if (fallita == null) {
            fallita =
                    confermata().isPresent()
                            ? Optional.empty()
                            : servizio.conferme(vista.getId()).stream().findFirst();
        }
        return fallita.filter(i -> i.getStato() != StatoImportazione.RIFIUTATA);
    }

    /** An earlier import of the same file with the same parameters. */
    public Optional<Importazione> precedente() {
        if (precedente == null) {
            precedente =
                    confermata().isPresent()
                            ? Optional.empty()
                            : servizio.precedente(vista.getId());
        }
        return precedente;
    }

    /** The intervention types that fit a code: those of its kind. */
    public List<SelectItem> tipi(String codice) {
        return perCodice.computeIfAbsent(
                codice,
                c -> {
                    var genere = servizioTipi.genere(c).orElse(GenereIntervento.ECONOMICO);
                    return perGenere.computeIfAbsent(genere, this::delGenere);
                });
    }

    private List<SelectItem> delGenere(GenereIntervento genere) {
        return servizioTipi.tipi(genere).stream()
                .map(t -> new SelectItem(t.getCodice(), t.getDenominazione()))
                .toList();
    }
}
