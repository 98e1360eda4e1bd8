// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import it.regione.lazio.sigess.shared.Ricerca;
import java.util.List;
import java.util.stream.Stream;

/** Questions of imports that were undone, or are being undone, are nobody's any more. */
final class NonAnnullate {

    /** The states of an import that is undone or being undone. */
    static final List<StatoImportazione> STATI =
            Stream.of(StatoImportazione.values())
                    .filter(
                            s ->
                                    s.name().endsWith("ANNULLATA")
                                            || s.name().endsWith("ANNULLAMENTO"))
                    .toList();

    private NonAnnullate() {}

    /** Leaves out what belongs to such an import, {@code i} of the query. */
    static Ricerca sole(Ricerca ricerca) {
        return STATI.isEmpty() ? ricerca : ricerca.dove("i.stato NOT IN {0}", STATI);
    }
}
