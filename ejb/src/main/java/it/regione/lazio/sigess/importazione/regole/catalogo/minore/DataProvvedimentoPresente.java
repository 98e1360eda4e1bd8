// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A judicial measure has a date (specifica SIUSS, punto 5, DataProvvedimentoGiudiziario). */
@Dependent
public class DataProvvedimentoPresente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E1804";
    }

    @Override
    public String fonte() {
        return "5.DataProvvedimentoGiudiziario";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if ("1".equals(riga.valore(Campo.PROVVEDIMENTO_GIUDIZIARIO))
                && !riga.presente(Campo.DATA_PROVVEDIMENTO_GIUDIZIARIO)) {
            rilievi.segnala(codice(), Campo.DATA_PROVVEDIMENTO_GIUDIZIARIO, null);
        }
    }
}
