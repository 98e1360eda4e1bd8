// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import java.util.List;

/** The row of an import, shown as it stands in its file. */
public record RigaMostrata(long importazione, long riga) implements RiguardaSoggetti {

    @Override
    public List<Riferimento> soggetti() {
        return List.of(new Riferimento.Riga(importazione, riga));
    }
}
