// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import java.util.List;

/**
 * A row that would not do any more what a preview has shown.
 *
 * @param chiave what the row is about
 * @param prima outcome that the old preview has shown
 * @param ora outcome that the new one shows
 * @param motivi what has moved, in Italian
 */
public record RigaMossa(
        long importazione,
        long numero,
        List<String> chiave,
        EsitoRiga prima,
        EsitoRiga ora,
        List<String> motivi)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return List.of(new Riferimento.Riga(importazione, numero));
    }
}
