// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.EnumMap;

/** The comune of an Italian address is an active one (specifica SIUSS, punto 10). */
@Dependent
public class ComuneSconosciuto implements Regola {

    private static final int CIFRE = 6;

    @Override
    public String codice() {
        return "SIUSS-A2103";
    }

    @Override
    public String fonte() {
        return "10";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        for (int i = 0; i < riga.indirizzi().size(); i++) {
            EnumMap<Campo, String> indirizzo = riga.indirizzi().get(i);
            String comune = indirizzo.get(Campo.CODICE_COMUNE);
            if (comune != null
                    && comune.length() == CIFRE
                    && "380".equals(indirizzo.get(Campo.CODICE_NAZIONE))
                    && riferimenti.regioneDelComune(comune).isEmpty()) {
                rilievi.segnala(codice(), Caselle.percorso(Campo.CODICE_COMUNE, i + 1), comune);
            }
        }
    }
}
