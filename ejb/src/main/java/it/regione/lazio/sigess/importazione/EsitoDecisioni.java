// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.EsitoDecisione.Tipo;
import java.util.Collection;

/**
 * What became of one choice for several items.
 *
 * @param decise answered now
 * @param prima answered by others before
 * @param restano that could not be decided: they stay in the queue
 */
public record EsitoDecisioni(int decise, int prima, int restano) {

    public static EsitoDecisioni di(Collection<EsitoDecisione> esiti) {
        int decise = 0;
        int prima = 0;
        int restano = 0;
        for (EsitoDecisione esito : esiti) {
            if (esito.tipo() == Tipo.DECISA) {
                decise += 1 + esito.insieme();
            } else if (esito.tipo() == Tipo.GIA_DECISA) {
                prima++;
            } else {
                restano++;
            }
        }
        return new EsitoDecisioni(decise, prima, restano);
    }

    public EsitoDecisioni piu(EsitoDecisioni altri) {
        return new EsitoDecisioni(
                decise + altri.decise, prima + altri.prima, restano + altri.restano);
    }
}
