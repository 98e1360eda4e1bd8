// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import it.regione.lazio.sigess.importazione.SceltaVerifica;

/**
 * What a person chose for a parked row: it goes before what the flows' order would say.
 *
 * @param record the intervention to cancel; null when the choice needs none
 * @param insieme whether it was made for many rows at once: what a newer flow has met stays
 */
record Scelta(SceltaVerifica tipo, Long record, boolean insieme) {

    boolean annulla() {
        return tipo == SceltaVerifica.ANNULLA;
    }

    boolean applica() {
        return tipo == SceltaVerifica.APPLICA;
    }
}
