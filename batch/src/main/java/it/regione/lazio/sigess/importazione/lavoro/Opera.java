// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import java.util.Optional;

/**
 * What the jobs of one name work on: an import, an undo. So much of it must be known to end a job,
 * or to resume one that its server did not survive. Each instance has at most one.
 */
public interface Opera {

    /** Name of the job. */
    String lavoro();

    /** The import whose turn to write the instance needs; empty while it has not registered. */
    Optional<Long> importazione(long istanza);

    /** Whether nothing is left to do: what was stopped still has. */
    boolean conclusa(long istanza);

    /** Whether it was concluded as it was meant to be. */
    boolean riuscita(long istanza);

    /** A person, or the end of a server, stopped it. */
    void ferma(long istanza);

    /** It will not be tried again by itself. */
    void fallisci(long istanza);
}
