// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.Identificativi;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.scrittura.Traccia.Oggetto;
import java.util.Map;

/**
 * The SINA forms of persons. The file repeats a form in each benefit of the person: one is kept per
 * person and content, tied to the case when there is one.
 */
final class SchedeSina {

    private final Identificativi identificativi;

    SchedeSina(Identificativi identificativi) {
        this.identificativi = identificativi;
    }

    /** What tells one form from another; null when the row carries none. */
    static String impronta(RigaFlusso riga) {
        Map<Campo, Object> risposte = Valori.di(riga, Elemento.SINA);
        return !riga.conSina() || risposte.isEmpty()
                ? null
                : Valori.impronta(risposte, Valori.liste(riga, Elemento.SINA));
    }

    /** Id of the form of this row; null when it carries none. */
    Long di(SoggettoNoto soggetto, String impronta, PresaNota presa, Traccia traccia) {
        if (impronta == null) {
            return null;
        }
        RigaFlusso riga = traccia.valutata.riga();
        SchedaNota scheda = soggetto.schede.get(impronta);
        if (scheda == null) {
            long id = identificativi.id();
            scheda = new SchedaNota(id, riga.numero(), soggetto.id, impronta);
            scheda.risposte = Valori.di(riga, Elemento.SINA);
            scheda.liste = Valori.liste(riga, Elemento.SINA);
            soggetto.schede.put(impronta, scheda);
        }
        traccia.tocca(Oggetto.SCHEDA, scheda);
        if (presa != null && scheda.presa == null) {
            scheda.presa = presa.id;
            scheda.modifica(riga.numero());
        }
        return scheda.id;
    }
}
