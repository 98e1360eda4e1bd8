// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.nodi;

/** How the execution of a job ended, and what is to be done with it. */
public enum EsitoLavoro {
    COMPLETATO,
    FALLITO,
    /** Stopped: by a person, unless the server that stopped it ends as well. */
    FERMATO,
    /** Failed, but worth another try: the database may have been away. */
    RIPROVA,
    /** A node has taken it over and is about to restart it. */
    RIPRESA
}
