// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** Every benefit says whether it is periodic or one-off (specifica SIUSS, regola V3). */
@Dependent
public class CaratterePresente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E0301";
    }

    @Override
    public String fonte() {
        return "V3";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (riga.prestazione() > 0 && !riga.presente(Campo.CARATTERE_PRESTAZIONE)) {
            rilievi.segnala(codice(), Campo.CARATTERE_PRESTAZIONE, null);
        }
    }
}
