// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.ejb.ApplicationException;

/** There is no such record, or this person may not know that there is. */
@ApplicationException(rollback = true)
public class NonTrovatoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NonTrovatoException(String cosa) {
        super(cosa);
    }
}
