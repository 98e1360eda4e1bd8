// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A disability has a kind (specifica SIUSS, punto 5, TipoDisabilita). */
@Dependent
public class TipoDisabilitaPresente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E1801";
    }

    @Override
    public String fonte() {
        return "5.TipoDisabilita";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if ("1".equals(riga.valore(Campo.DISABILITA)) && !riga.presente(Campo.TIPO_DISABILITA)) {
            rilievi.segnala(codice(), Campo.TIPO_DISABILITA, null);
        }
    }
}
