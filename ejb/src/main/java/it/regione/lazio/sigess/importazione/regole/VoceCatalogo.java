// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import java.io.Serializable;
import java.util.List;

/**
 * What people read of a rule, slots of its texts shown as dots.
 *
 * @param gruppo subject of the rule, a key of the texts of this package after {@code gruppo.}
 * @param fonte source paragraph in words
 * @param riparazione whether it corrects the value before the others judge it
 * @param predefinita severity as delivered
 * @param ammesse severities that an administrator may choose, the default among them
 */
public record VoceCatalogo(
        String codice,
        String gruppo,
        String titolo,
        String regola,
        String rimedio,
        String fonte,
        boolean riparazione,
        Gravita predefinita,
        List<Gravita> ammesse)
        implements Serializable {

    public boolean modificabile() {
        return ammesse.size() > 1;
    }
}
