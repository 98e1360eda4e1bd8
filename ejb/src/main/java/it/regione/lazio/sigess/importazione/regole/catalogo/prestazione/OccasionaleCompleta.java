// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A one-off benefit has its payment date and its amount (specifica SIUSS, regola V5). */
@Dependent
public class OccasionaleCompleta implements Regola {

    private static final Campo[] RICHIESTI = {
        Campo.DATA_EROGAZIONE_PRESTAZIONE, Campo.IMPORTO_PRESTAZIONE
    };

    @Override
    public String codice() {
        return "SIUSS-E0501";
    }

    @Override
    public String fonte() {
        return "V5";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (!"2".equals(riga.valore(Campo.CARATTERE_PRESTAZIONE))) {
            return;
        }
        for (Campo campo : RICHIESTI) {
            if (!riga.presente(campo)) {
                rilievi.segnala(codice(), campo, null, campo.nome());
            }
        }
    }
}
