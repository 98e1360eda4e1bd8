// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.audit;

import it.regione.lazio.sigess.shared.Testi;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The audit as a table for a spreadsheet. */
final class TabellaAccessi {

    private static final Testi TESTI = Testi.di(TabellaAccessi.class);
    private static final DateTimeFormatter ORA =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ITALY);

    private static final List<String> COLONNE =
            List.of(
                    "id",
                    "quando",
                    "operatore",
                    "nominativo",
                    "ruoli",
                    "unita",
                    "indirizzo",
                    "operazione",
                    "oggetto",
                    "esito",
                    "quanti");

    private TabellaAccessi() {}

    static List<String> titoli() {
        return COLONNE.stream().map(c -> TESTI.get("colonna." + c)).toList();
    }

    static List<String> riga(AccessoRegistrato a) {
        return Stream.of(
                        String.valueOf(a.id()),
                        ORA.format(a.quando()),
                        a.operatore(),
                        a.nominativo(),
                        a.ruoli(),
                        a.unita(),
                        a.indirizzo(),
                        a.operazione().titolo(),
                        a.oggetto(),
                        TESTI.get("esito." + a.esito()),
                        String.valueOf(a.quanti()))
                .map(v -> v == null ? "" : v)
                .toList();
    }
}
