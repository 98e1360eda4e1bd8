// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A benefit without TipoOperazione is an insert (specifica SIUSS, punto 14.9). Some producers never
 * write it, and the schema does not ask for it: switched off as delivered.
 */
@Dependent
public class OperazioneSottintesa implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1409";
    }

    @Override
    public String fonte() {
        return "14.9";
    }

    @Override
    public Gravita gravita() {
        return Gravita.DISATTIVATA;
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if (riga.prestazione() > 0 && riga.valore(Campo.TIPO_OPERAZIONE) == null) {
            rilievi.segnala(codice(), Campo.TIPO_OPERAZIONE, null);
        }
    }
}
