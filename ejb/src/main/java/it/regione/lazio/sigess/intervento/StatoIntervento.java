// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

/** A cancellation in a flow marks the intervention, it never deletes it. */
public enum StatoIntervento {
    ATTIVO,
    ANNULLATO
}
