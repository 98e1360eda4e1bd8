// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import it.regione.lazio.sigess.importazione.ParametriImportazione;
import it.regione.lazio.sigess.importazione.RegistroImportazioni;
import it.regione.lazio.sigess.importazione.RigaValutata;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regole;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Leaves out the rows of other benefit codes and puts the others before the rules. */
@Dependent
class ValutaRighe {

    @Inject private LavoroImportazione lavoro;
    @Inject private RegistroImportazioni registro;
    @Inject private Regole regole;
    private Riferimenti riferimenti;

    /** {@code riga} is repaired in place. */
    RigaValutata valuta(RigaFlusso riga) {
        if (esclusa(riga)) {
            return new RigaValutata(riga, riga, List.of(), true);
        }
        if (riferimenti == null) {
            riferimenti = registro.riferimenti();
        }
        RigaFlusso originale = riga.copia();
        List<Rilievo> rilievi = regole.verifica(riga, riferimenti);
        return new RigaValutata(riga, originale, rilievi, false).pronta(lavoro.contesto().ente());
    }

    /** A row that names no code is not left out: it is judged, and rejected. */
    private boolean esclusa(RigaFlusso riga) {
        ParametriImportazione parametri = lavoro.contesto().parametri();
        if (parametri.tutte()) {
            return false;
        }
        Set<String> codici = ConteggioCodici.codici(riga);
        return !codici.isEmpty() && codici.stream().noneMatch(parametri::seleziona);
    }
}
