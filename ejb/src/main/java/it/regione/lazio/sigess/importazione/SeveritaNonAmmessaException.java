// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.ApplicationException;

/** A rule does not exist, or cannot have this severity: nothing is changed. */
@ApplicationException(rollback = true)
public class SeveritaNonAmmessaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeveritaNonAmmessaException(String codice) {
        super(codice);
    }
}
