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

/** An Italian address has region and comune (specifica SIUSS, regola V2). */
@Dependent
public class IndirizzoItalianoCompleto implements Regola {

    private static final String ITALIA = "380";

    @Override
    public String codice() {
        return "SIUSS-E0201";
    }

    @Override
    public String fonte() {
        return "V2";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        for (int i = 0; i < riga.indirizzi().size(); i++) {
            EnumMap<Campo, String> indirizzo = riga.indirizzi().get(i);
            if (ITALIA.equals(indirizzo.get(Campo.CODICE_NAZIONE))) {
                verifica(indirizzo, Campo.CODICE_REGIONE, i + 1, rilievi);
                verifica(indirizzo, Campo.CODICE_COMUNE, i + 1, rilievi);
            }
        }
    }

    private void verifica(
            EnumMap<Campo, String> indirizzo, Campo campo, int ordinale, Rilievi rilievi) {
        String valore = indirizzo.get(campo);
        if (valore == null || valore.isBlank()) {
            rilievi.segnala(codice(), Caselle.percorso(campo, ordinale), valore, campo.nome());
        }
    }
}
