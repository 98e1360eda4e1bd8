// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.time.LocalDate;

/** The cases of a person in the import's unit. */
final class Prese {

    private final Identificativi identificativi;

    Prese(Identificativi identificativi) {
        this.identificativi = identificativi;
    }

    /**
     * The case of a benefit: the open one; or the one closed last, when the benefit began before it
     * was closed; else a new one that opens, derived, on the day of the benefit.
     */
    PresaNota del(SoggettoNoto soggetto, String area, LocalDate giorno, Traccia traccia) {
        PresaNota nota = soggetto.prese.get(area);
        if (nota == null || !nota.aperta() && giorno.isAfter(nota.chiusura)) {
            return apri(soggetto, area, giorno, traccia);
        }
        traccia.tocca(Oggetto.PRESA_IN_CARICO, nota);
        return nota;
    }

    PresaNota apri(SoggettoNoto soggetto, String area, LocalDate giorno, Traccia traccia) {
        long id = identificativi.id();
        PresaNota nuova = new PresaNota(id, traccia.numero(), soggetto.id, area, giorno);
        soggetto.prese.put(area, nuova);
        soggetto.nuovePrese.add(nuova);
        soggetto.preseDellUnita.add(id);
        traccia.tocca(Oggetto.PRESA_IN_CARICO, nuova);
        return nuova;
    }
}
