// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.ApplicationException;

/** A preview that is not complete cannot be confirmed; the message is for people. */
@ApplicationException(rollback = true)
public class AnteprimaNonConfermabileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnteprimaNonConfermabileException(String messaggio) {
        super(messaggio);
    }
}
