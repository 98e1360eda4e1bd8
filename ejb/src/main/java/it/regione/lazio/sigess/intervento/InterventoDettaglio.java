// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import it.regione.lazio.sigess.shared.Sezione;
import it.regione.lazio.sigess.soggetto.Persona;
import java.util.List;

/**
 * An intervention as the detail page shows it.
 *
 * @param dati every value of its PrestazioniSociali, under headings
 * @param importSiuss the drawer of the manual's figure 14
 * @param altreParti the other years of the same request
 */
public record InterventoDettaglio(
        Intervento intervento,
        Persona soggetto,
        List<Sezione> dati,
        Sezione importSiuss,
        List<InterventoRiga> altreParti) {}
