// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.audit.Riferimento;
import it.regione.lazio.sigess.audit.RiguardaSoggetti;
import it.regione.lazio.sigess.shared.Sezione;
import it.regione.lazio.sigess.soggetto.Persona;
import java.util.List;

/**
 * An intervention as the detail page shows it.
 *
 * @param genere kind, which tells the list it stands in
 * @param presaInCarico id of its case, null when none
 * @param schedaSina id of the form that came with it, null when none
 * @param gestione what SIGeSS knows of it: type, dates, unit, operator
 * @param annullamento null while it is in force
 * @param dati every value of its PrestazioniSociali, under headings
 * @param importSiuss the drawer of the manual's figure 14
 * @param conferma which import last met it unchanged, in words; null when none did
 * @param altreParti the other years of the same request
 */
public record InterventoDettaglio(
        String codice,
        GenereIntervento genere,
        Persona soggetto,
        Long presaInCarico,
        Long schedaSina,
        Sezione gestione,
        Sezione annullamento,
        List<Sezione> dati,
        Sezione importSiuss,
        String conferma,
        Sezione provenienza,
        List<InterventoRiga> altreParti)
        implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return Riferimento.codice(soggetto.codice());
    }
}
