// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.territorio.TerritorioService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The names as the reference tables of the database have them. */
@Dependent
public class NomiDaTabelle implements Nomi {

    private final TerritorioService territorio;
    private final TipiInterventoService tipi;

    @Inject
    public NomiDaTabelle(TerritorioService territorio, TipiInterventoService tipi) {
        this.territorio = territorio;
        this.tipi = tipi;
    }

    @Override
    public Optional<String> luogo(String belfiore) {
        return territorio.luogo(belfiore);
    }

    @Override
    public Optional<String> comune(String codiceIstat) {
        return territorio.comune(codiceIstat);
    }

    @Override
    public Optional<String> regione(String codiceDm1986) {
        return territorio.regione(codiceDm1986);
    }

    @Override
    public Optional<String> stato(String codiceIso) {
        return territorio.stato(codiceIso);
    }

    @Override
    public Optional<String> prestazione(String codice) {
        return tipi.denominazione(codice);
    }
}
