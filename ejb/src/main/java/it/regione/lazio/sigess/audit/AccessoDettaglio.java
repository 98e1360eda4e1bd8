// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.util.List;

/**
 * A row of the audit with whom it showed.
 *
 * @param soggetti <i>Codice Soggetto</i> of each, the first thousand
 */
public record AccessoDettaglio(AccessoRegistrato accesso, List<Long> soggetti) {}
