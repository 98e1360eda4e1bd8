// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import java.util.List;

/** A heading with its labelled values, in the order of the page. */
public record Sezione(String titolo, List<Voce> voci) {}
