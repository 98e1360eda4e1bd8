// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A periodic benefit has no payment date, a one-off no start and no end; both are kept (specifica
 * SIUSS, regola I2).
 */
@Dependent
public class DateDellAltraNatura implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1702";
    }

    @Override
    public String fonte() {
        return "I2";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String carattere = riga.valore(Campo.CARATTERE_PRESTAZIONE);
        if ("1".equals(carattere)) {
            verifica(Campo.DATA_EROGAZIONE_PRESTAZIONE, riga, rilievi);
        } else if ("2".equals(carattere)) {
            verifica(Campo.DATA_INIZIO_PRESTAZIONE, riga, rilievi);
            verifica(Campo.DATA_FINE_PRESTAZIONE, riga, rilievi);
        }
    }

    private void verifica(Campo campo, RigaFlusso riga, Rilievi rilievi) {
        if (riga.presente(campo)) {
            rilievi.segnala(codice(), campo, riga.valore(campo), campo.nome());
        }
    }
}
