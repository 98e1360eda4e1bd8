// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.scheda;

import it.regione.lazio.sigess.shared.Sezione;
import java.util.List;

/** A form as a page shows it. */
public record SchedaCompilata(Scheda scheda, List<Sezione> sezioni) {

    /** {@code SINA} or {@code SINBA}. */
    public String tipo() {
        return scheda.elemento().nome();
    }

    /** Id of the case it is tied to, null when none. */
    public Long presaInCarico() {
        return scheda.getPresaInCarico() == null ? null : scheda.getPresaInCarico().getId();
    }
}
