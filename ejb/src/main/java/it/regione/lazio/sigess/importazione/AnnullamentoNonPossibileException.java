// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.ApplicationException;

/** The import cannot be undone now; the message says why, in Italian. */
@ApplicationException(rollback = true)
public class AnnullamentoNonPossibileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnnullamentoNonPossibileException(String testo) {
        super(testo);
    }
}
