// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import java.util.List;

/**
 * A row after the rules.
 *
 * @param riga the row, repaired
 * @param originale the row as it was read
 * @param rilievi all findings of the rules
 * @param esclusa left out by the benefit-code parameter, not judged
 */
public record RigaValutata(
        RigaFlusso riga, RigaFlusso originale, List<Rilievo> rilievi, boolean esclusa) {

    /** Whether an error keeps the row out. */
    public boolean errata() {
        return rilievi.stream().anyMatch(r -> r.gravita() == Gravita.ERRORE);
    }
}
