// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.time.LocalDateTime;

/**
 * Whether the rules judge otherwise than they did: then the same file again is not the same import.
 * Who makes the rules configurable implements it; without an implementation they never change.
 */
public interface CambiDelleRegole {

    /** Whether the severity of a rule was changed after {@code istante}. */
    boolean cambiateDopo(LocalDateTime istante);
}
