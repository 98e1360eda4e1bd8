// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;

/**
 * The SINA forms of persons. The file repeats a form in each benefit of the person: one is kept per
 * person and content, tied to the case when there is one.
 */
final class SchedeSina {

    private final Identificativi identificativi;

    SchedeSina(Identificativi identificativi) {
        this.identificativi = identificativi;
    }

    /** Id of the form of this row; null when it carries none. */
    Long di(SoggettoNoto soggetto, Prestazione p, PresaNota presa, Traccia traccia) {
        String impronta = p.improntaScheda();
        if (impronta == null) {
            return null;
        }
        SchedaNota scheda = soggetto.schede.get(impronta);
        if (scheda == null) {
            long id = identificativi.id();
            scheda = new SchedaNota(id, traccia.numero(), soggetto.id, impronta);
            scheda.risposte = p.risposte();
            scheda.liste = p.liste();
            soggetto.schede.put(impronta, scheda);
        }
        traccia.tocca(Oggetto.SCHEDA, scheda);
        if (presa != null && scheda.presa == null) {
            scheda.presa = presa.id;
            scheda.modifica(traccia.numero());
        }
        return scheda.id;
    }
}
