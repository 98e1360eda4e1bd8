// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web.importazione;

import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.VoceCatalogo;

/** A rule with the severity that it has today. */
public record RegolaOggi(VoceCatalogo voce, Gravita oggi) {

    /** Whether an administrator moved it from where it was delivered. */
    public boolean cambiata() {
        return oggi != voce.predefinita();
    }
}
