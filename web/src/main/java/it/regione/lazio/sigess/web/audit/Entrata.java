// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.audit;

import it.regione.lazio.sigess.audit.Chi;
import java.io.Serializable;

/**
 * What a session knows of the person who came in.
 *
 * @param nome that the identity provider proved
 */
record Entrata(String nome, Chi chi) implements Serializable {

    /** Its name in the session. */
    static final String ATTRIBUTO = Entrata.class.getName();
}
