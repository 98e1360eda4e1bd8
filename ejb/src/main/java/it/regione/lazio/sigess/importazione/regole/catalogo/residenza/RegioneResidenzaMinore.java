// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A minor who lives in Italy has a region (specifica SIUSS, regola V11). */
@Dependent
public class RegioneResidenzaMinore implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E1101";
    }

    @Override
    public String fonte() {
        return "V11";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if ("380".equals(riga.valore(Campo.CODICE_NAZIONE_RESIDENZA))
                && !riga.presente(Campo.CODICE_REGIONE_RESIDENZA)) {
            rilievi.segnala(codice(), Campo.CODICE_REGIONE_RESIDENZA, null);
        }
    }
}
