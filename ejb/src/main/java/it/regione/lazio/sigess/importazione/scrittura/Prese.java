// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.time.LocalDate;

/** The case of a row: the open one of person, unit and area, or a new one. */
final class Prese {

    private final Identificativi identificativi;

    Prese(Identificativi identificativi) {
        this.identificativi = identificativi;
    }

    /** The open case, made when there is none; its opening date is derived from the row. */
    PresaNota apertaPer(SoggettoNoto soggetto, String area, LocalDate apertura, Traccia traccia) {
        PresaNota presa = soggetto.prese.get(area);
        if (presa == null || !presa.aperta()) {
            long id = identificativi.id();
            presa = new PresaNota(id, traccia.numero(), soggetto.id, area, apertura);
            soggetto.prese.put(area, presa);
            soggetto.nuovePrese.add(presa);
        }
        traccia.tocca(Oggetto.PRESA_IN_CARICO, presa);
        return presa;
    }
}
