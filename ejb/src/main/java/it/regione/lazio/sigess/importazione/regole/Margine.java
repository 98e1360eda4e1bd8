// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static it.regione.lazio.sigess.importazione.regole.Gravita.AVVISO;
import static it.regione.lazio.sigess.importazione.regole.Gravita.DISATTIVATA;
import static it.regione.lazio.sigess.importazione.regole.Gravita.ERRORE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far an administrator may move the severity of a rule. */
public enum Margine {
    /**
     * Not at all: a value that cannot be stored stays an error, what was repaired or merely told
     * stays a warning.
     */
    FISSO,
    /** The row can be stored either way: somebody has to be told. */
    ERRORE_O_AVVISO,
    /** An inferred rule: it may also be switched off. */
    LIBERO;

    /** The severities that a rule with this default can have; the default is one of them. */
    public Set<Gravita> ammesse(Gravita predefinita) {
        return Collections.unmodifiableSet(
                switch (this) {
                    case FISSO -> EnumSet.of(predefinita);
                    case ERRORE_O_AVVISO -> EnumSet.of(ERRORE, AVVISO, predefinita);
                    case LIBERO -> EnumSet.of(ERRORE, AVVISO, DISATTIVATA);
                });
    }
}
