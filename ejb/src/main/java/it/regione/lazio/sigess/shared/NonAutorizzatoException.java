// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.ejb.ApplicationException;

/** The person may not use this function. */
@ApplicationException(rollback = true)
public class NonAutorizzatoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NonAutorizzatoException(String funzione) {
        super(funzione);
    }
}
