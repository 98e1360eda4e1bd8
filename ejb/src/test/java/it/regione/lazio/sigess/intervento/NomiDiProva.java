// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.importazione.flusso.Nomi;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.territorio.TerritorioDiProva;

/** The names of the reference tables, without a server. */
public final class NomiDiProva {

    private NomiDiProva() {}

    public static Nomi daTabelle() {
        return new NomiDaTabelle(TerritorioDiProva.servizio(), tipi());
    }

    static TipiInterventoService tipi() {
        TipiInterventoService tipi = new TipiInterventoService();
        tipi.em = BaseDati.em();
        return tipi;
    }
}
