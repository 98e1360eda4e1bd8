// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import java.time.LocalDateTime;
import java.util.List;

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
        LocalDateTime decisaIl)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return List.of(new Riferimento.Riga(importazione, riga), new Riferimento.Chiave(persona));
    }
}
