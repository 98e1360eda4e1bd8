// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.io.Serializable;

/**
 * What became of a decision.
 *
 * @param tipo how it ended
 * @param esito what the row did to the records; null when it was not applied
 * @param insieme other items that the same decision answered
 * @param altri who decided before, when somebody did
 */
public record EsitoDecisione(Tipo tipo, EsitoRiga esito, int insieme, String altri)
        implements Serializable {

    /** How a decision can end. */
    public enum Tipo {
        DECISA,
        /** Somebody else answered in the meantime: nothing was done. */
        GIA_DECISA,
        /** The row is still parked, for another reason or other candidates. */
        ANCORA,
        /** The record that was chosen is gone, or stands otherwise: nothing was done. */
        CAMBIATO,
        /** The import is under way, or was undone: nothing was done. */
        NON_CONCLUSA,
        /** An import is writing just now: nothing was done. */
        OCCUPATA,
        /** Both codes belong to a recorded person by now: nothing was done. */
        DUE_PERSONE
    }

    public static EsitoDecisione di(Tipo tipo) {
        return new EsitoDecisione(tipo, null, 0, null);
    }
}
