// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.ApplicationException;

/** An import is writing just now: what was asked for was not done, and can be asked for again. */
@ApplicationException(rollback = true)
public class TurnoOccupatoException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
