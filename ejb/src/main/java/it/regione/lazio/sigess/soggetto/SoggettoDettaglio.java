// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.shared.Sezione;
import java.util.List;

/**
 * A person as the detail page shows it.
 *
 * @param anagrafica personal data
 * @param indirizzi one section for each address, residence first
 */
public record SoggettoDettaglio(
        Persona persona, Sezione anagrafica, List<Sezione> indirizzi, Sezione provenienza)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(persona.codice());
    }
}
