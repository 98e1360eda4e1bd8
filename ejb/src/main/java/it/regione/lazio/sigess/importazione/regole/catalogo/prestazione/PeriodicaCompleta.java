// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A periodic benefit has its start and its monthly amount (specifica SIUSS, regola V4). */
@Dependent
public class PeriodicaCompleta implements Regola {

    private static final Campo[] RICHIESTI = {Campo.DATA_INIZIO_PRESTAZIONE, Campo.IMPORTO_MENSILE};

    @Override
    public String codice() {
        return "SIUSS-E0401";
    }

    @Override
    public String fonte() {
        return "V4";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (!"1".equals(riga.valore(Campo.CARATTERE_PRESTAZIONE))) {
            return;
        }
        for (Campo campo : RICHIESTI) {
            if (!riga.presente(campo)) {
                rilievi.segnala(codice(), campo, null, campo.nome());
            }
        }
    }
}
