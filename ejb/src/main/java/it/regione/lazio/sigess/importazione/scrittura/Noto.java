// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.io.Serializable;

/** A record as this chunk knows it: read from the database or about to be written to it. */
abstract class Noto implements Serializable {

    final long id;
    private int versioneLetta;
    boolean nuovo;
    private boolean modificato;

    /** Row that made or last changed it within this chunk. */
    long riga;

    /** A record of the database. */
    Noto(long id, int versione) {
        this.id = id;
        this.versioneLetta = versione;
        this.nuovo = false;
    }

    /** A record to be inserted. */
    Noto(long id, long riga) {
        this.id = id;
        this.versioneLetta = 1;
        this.nuovo = true;
        this.riga = riga;
    }

    void modifica(long daRiga) {
        if (!nuovo) {
            modificato = true;
            riga = daRiga;
        }
    }

    boolean modificato() {
        return modificato;
    }

    /** The version that the guard of an update expects. */
    int versioneLetta() {
        return versioneLetta;
    }

    /** The version after the commit of this chunk. */
    int versione() {
        return modificato ? versioneLetta + 1 : versioneLetta;
    }

    /** As the next chunk would read it from the database, had this one been written. */
    void consolida() {
        versioneLetta = versione();
        nuovo = false;
        modificato = false;
        riga = 0;
    }
}
