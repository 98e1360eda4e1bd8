// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import it.regione.lazio.sigess.importazione.scrittura.Prestazione;
import java.util.List;

/**
 * A row after the rules.
 *
 * @param riga the row, repaired
 * @param originale the row as it was read
 * @param rilievi all findings of the rules
 * @param esclusa left out by the benefit-code parameter, not judged
 * @param prestazione the values of a PS row that can be written; null when nobody has worked them
 *     out yet, see {@link #pronta}
 */
public record RigaValutata(
        RigaFlusso riga,
        RigaFlusso originale,
        List<Rilievo> rilievi,
        boolean esclusa,
        Prestazione prestazione) {

    public RigaValutata(
            RigaFlusso riga, RigaFlusso originale, List<Rilievo> rilievi, boolean esclusa) {
        this(riga, originale, rilievi, esclusa, null);
    }

    /** Whether an error keeps the row out. */
    public boolean errata() {
        for (Rilievo rilievo : rilievi) {
            if (rilievo.gravita() == Gravita.ERRORE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same row with all that can be worked out of it alone: done by who reads ahead, it does
     * not burden who writes.
     *
     * @param ente code of the sending body
     */
    public RigaValutata pronta(String ente) {
        if (prestazione != null || esclusa || riga.tipo() != TipoFlusso.PS_PSA_SINA || errata()) {
            return this;
        }
        return new RigaValutata(riga, originale, rilievi, false, Prestazione.di(ente, riga));
    }
}
