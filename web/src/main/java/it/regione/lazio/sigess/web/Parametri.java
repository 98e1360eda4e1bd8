// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import it.regione.lazio.sigess.shared.NonTrovatoException;

/** Parameters of the address of a record. */
public final class Parametri {

    private Parametri() {}

    /**
     * The number that a record is known by.
     *
     * @throws NonTrovatoException when the text is no number: there is no such record
     */
    public static long numero(String testo) {
        if (testo == null || !testo.matches("\\d{1,18}")) {
            throw new NonTrovatoException("parameter of an address");
        }
        return Long.parseLong(testo);
    }
}
