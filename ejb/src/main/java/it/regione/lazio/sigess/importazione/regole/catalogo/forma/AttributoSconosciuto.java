// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Attributes and elements that no schema knows are ignored, and said (specifica SIUSS, regola V1).
 */
@Dependent
public class AttributoSconosciuto implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A0112";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        for (String percorso : riga.sconosciuti()) {
            rilievi.segnala(codice(), percorso, null);
        }
    }
}
