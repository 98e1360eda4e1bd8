// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import java.util.List;

/**
 * A changed record as a page shows it.
 *
 * @param riga row of the file that changes it
 * @param chiave what the row is about: codice fiscale, benefit code, protocol…, as far as it has
 *     them
 * @param oggetto what kind of record it is, in Italian
 * @param differenze field by field; empty when only what pages do not show has changed
 */
public record ModificaMostrata(
        long importazione,
        long riga,
        List<String> chiave,
        String oggetto,
        List<CampoModificato> differenze)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return List.of(new Riferimento.Riga(importazione, riga));
    }
}
