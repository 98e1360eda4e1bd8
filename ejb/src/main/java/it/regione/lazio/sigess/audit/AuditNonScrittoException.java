// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

/** The audit could not be written: what was to be shown is not shown. */
public class AuditNonScrittoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuditNonScrittoException(Throwable causa) {
        super("The audit cannot be written", causa);
    }
}
