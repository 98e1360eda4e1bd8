// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.shared.Testi;

/**
 * The findings of an import that share their cause.
 *
 * @param righe how many rows have it
 */
public record GruppoRilievi(String codice, Gravita gravita, long righe) {

    /** The cause in a few words. */
    public String titolo() {
        return Testi.di(Regola.class).get(codice + ".titolo");
    }
}
