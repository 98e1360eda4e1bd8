// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;

/**
 * One rule, one class, one code. A rule is a {@code @Dependent} bean: adding the class and its
 * texts ({@code <codice>.regola}, {@code <codice>.rimedio} in {@code messages_it.properties}) is
 * all.
 */
public interface Regola {

    /** {@code SIUSS-E…} for an error, {@code SIUSS-A…} for a warning, four digits. */
    String codice();

    /** The paragraph of the SIUSS specification it comes from, e.g. {@code V4} or {@code 14.1}. */
    String fonte();

    /** Repairs change the row before any rule judges it. */
    default boolean riparazione() {
        return false;
    }

    /** Reports to {@code rilievi}; only a repair may change {@code riga}. Never throws. */
    void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi);
}
