// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** What the rows of imports share, each read once. */
final class Contesti implements LongFunction<ContestoImportazione> {

    private final Map<Long, ContestoImportazione> noti = new HashMap<>();
    private final RegistroImportazioni registro;

    Contesti(RegistroImportazioni registro) {
        this.registro = registro;
    }

    @Override
    public ContestoImportazione apply(long importazione) {
        return noti.computeIfAbsent(importazione, registro::contesto);
    }
}
