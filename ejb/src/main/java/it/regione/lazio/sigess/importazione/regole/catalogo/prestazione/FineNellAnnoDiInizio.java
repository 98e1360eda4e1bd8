// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A benefit ends in the calendar year in which it starts (specifica SIUSS, regola V6); an official
 * example does not, hence only a warning.
 */
@Dependent
public class FineNellAnnoDiInizio implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A0601";
    }

    @Override
    public String fonte() {
        return "V6";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String fine = riga.valore(Campo.DATA_FINE_PRESTAZIONE);
        Optional<LocalDate> dataInizio =
                Conversioni.data(riga.valore(Campo.DATA_INIZIO_PRESTAZIONE));
        Optional<LocalDate> dataFine = Conversioni.data(fine);
        if (dataInizio.isPresent()
                && dataFine.isPresent()
                && dataInizio.get().getYear() != dataFine.get().getYear()) {
            rilievi.segnala(
                    codice(), Campo.DATA_FINE_PRESTAZIONE, fine, dataInizio.get().getYear());
        }
    }
}
