// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.time.LocalDateTime;

/**
 * An item of the queue as the list shows it.
 *
 * @param persona codice fiscale, or body and anonymous code
 */
public record VerificaRiga(
        Long id,
        Long importazione,
        Long riga,
        CausaVerifica causa,
        StatoVerifica stato,
        String nominativo,
        String persona,
        String unita,
        LocalDateTime apertaIl,
        SceltaVerifica scelta,
        LocalDateTime decisaIl) {}
