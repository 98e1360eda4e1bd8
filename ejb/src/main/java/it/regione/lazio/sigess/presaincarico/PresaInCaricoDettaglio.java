// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.shared.Sezione;
import it.regione.lazio.sigess.soggetto.Persona;
import java.util.List;

/** A case as the detail page shows it; the closing is null while it is open. */
public record PresaInCaricoDettaglio(
        Persona titolare, Sezione apertura, Sezione chiusura, Sezione provenienza)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(titolare.codice());
    }
}
