// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Why a row was parked, and what a person can choose. */
public enum CausaVerifica {
    /** The person may be recorded under another code. */
    IDENTITA(
            "SIUSS-A3010",
            List.of(SceltaVerifica.STESSA, SceltaVerifica.DIVERSE, SceltaVerifica.SCARTA)),
    /** A cancellation that fits no intervention exactly and may mean one of several. */
    CANCELLAZIONE("SIUSS-A3011", List.of(SceltaVerifica.ANNULLA, SceltaVerifica.SCARTA)),
    /** The same benefit stands under another unit. */
    ALTRA_UNITA("SIUSS-A3006", List.of(SceltaVerifica.APPLICA, SceltaVerifica.TIENI)),
    /** Two different rows of one benefit in one file. */
    RIGHE_DIVERSE("SIUSS-A3007", List.of(SceltaVerifica.APPLICA, SceltaVerifica.TIENI));

    private final String codice;
    private final List<SceltaVerifica> scelte;

    CausaVerifica(String codice, List<SceltaVerifica> scelte) {
        this.codice = codice;
        this.scelte = scelte;
    }

    /** Code of the finding that tells the row's reader the same. */
    public String codice() {
        return codice;
    }

    /** In the order of the page. */
    public List<SceltaVerifica> scelte() {
        return scelte;
    }

    /** The cause among the finding codes of a parked row. */
    public static Optional<CausaVerifica> tra(Collection<String> codici) {
        return List.of(values()).stream().filter(c -> codici.contains(c.codice)).findFirst();
    }
}
