// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;

/**
 * One rule, one class, one code. A rule is a {@code @Dependent} bean: adding the class and its
 * texts ({@code <codice>.titolo}, {@code .regola}, {@code .rimedio} in {@code
 * messages_it.properties}) is all. It runs on every row: it allocates nothing until it has
 * something to report.
 */
public interface Regola extends Catalogata {

    /** Repairs change the row before any rule judges it. */
    default boolean riparazione() {
        return false;
    }

    /** Reports to {@code rilievi}; only a repair may change {@code riga}. Never throws. */
    void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi);
}
