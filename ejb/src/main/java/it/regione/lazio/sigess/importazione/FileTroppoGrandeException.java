// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import jakarta.ejb.ApplicationException;

/** The file is larger than {@link DepositoFile#DIMENSIONE_MASSIMA}. */
@ApplicationException(rollback = true)
public class FileTroppoGrandeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
