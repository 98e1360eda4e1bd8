// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A benefit does not end before it starts (specifica SIUSS, regola I4). */
@Dependent
public class FineDopoInizio implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1741";
    }

    @Override
    public String fonte() {
        return "I4";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String fine = riga.valore(Campo.DATA_FINE_PRESTAZIONE);
        int al = Conversioni.giorno(fine);
        int dal = Conversioni.giorno(riga.valore(Campo.DATA_INIZIO_PRESTAZIONE));
        if (al != Conversioni.NESSUN_GIORNO && al < dal) {
            rilievi.segnala(
                    codice(),
                    Campo.DATA_FINE_PRESTAZIONE,
                    fine,
                    riga.valore(Campo.DATA_INIZIO_PRESTAZIONE));
        }
    }
}
