// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.shared.Sezione;
import java.time.LocalDate;
import java.util.List;

/**
 * A form as a page shows it.
 *
 * @param soggetto its <i>Codice Soggetto</i>
 * @param tipo {@code SINA} or {@code SINBA}
 * @param data date of the flow that brought it
 * @param presaInCarico id of the case it is tied to, null when none
 * @param sezioni its questions and answers, then where it comes from
 */
public record SchedaCompilata(
        Long id,
        long soggetto,
        String tipo,
        LocalDate data,
        Long presaInCarico,
        List<Sezione> sezioni)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(soggetto);
    }
}
