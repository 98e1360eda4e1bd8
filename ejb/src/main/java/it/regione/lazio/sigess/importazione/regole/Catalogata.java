// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import java.util.Set;

/** What the catalogue says of every rule, on a row or on the head of the flow. */
public interface Catalogata {

    /** {@code SIUSS-E…} when made as an error, {@code SIUSS-A…} as a warning, four digits. */
    String codice();

    /**
     * The paragraphs of the SIUSS specification it comes from, separated by commas: {@code V4},
     * {@code P4, I8}, {@code 14.1}, {@code 5.TipoDisabilita}; the letters of 14.a to 14.d are ours,
     * for what the specification lists there from the material of INPS.
     */
    String fonte();

    /**
     * Severity as delivered: the letter of the code, or {@link Gravita#DISATTIVATA} for a rule that
     * would say the same of every row of an honest producer.
     */
    default Gravita gravita() {
        return Gravita.delCodice(codice());
    }

    /** How far an administrator may move it. */
    default Margine margine() {
        return Margine.FISSO;
    }

    /** The severities that it can have. */
    default Set<Gravita> ammesse() {
        return margine().ammesse(gravita());
    }
}
