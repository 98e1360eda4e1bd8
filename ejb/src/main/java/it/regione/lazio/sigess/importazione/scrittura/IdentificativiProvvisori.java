// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.Identificativi;
import jakarta.enterprise.inject.Vetoed;

/**
 * Ids of records that are shown and not made: negative, and told by the row alone, so that deciding
 * the same row again gives the same ids. Takes nothing from the database's sequences.
 */
@Vetoed
final class IdentificativiProvvisori extends Identificativi {

    /** No row comes near to making so many records. */
    private static final long PER_RIGA = 10_000_000;

    private long prossimo;

    /** To be called before each row. */
    void riga(long numero) {
        prossimo = -numero * PER_RIGA;
    }

    @Override
    public long id() {
        return prossimo--;
    }

    /** Nobody sees the number of a person who is not there. */
    @Override
    public long codiceSoggetto() {
        return 0;
    }
}
