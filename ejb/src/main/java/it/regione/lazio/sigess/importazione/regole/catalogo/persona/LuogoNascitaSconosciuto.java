// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.Locale;

/**
 * The birthplace is a comune, also a ceased one, or a foreign state (specifica SIUSS, punto 10).
 */
@Dependent
public class LuogoNascitaSconosciuto implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A2105";
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
        String luogo = riga.valore(Campo.LUOGO_NASCITA);
        if (luogo == null || luogo.length() != 4 || luogo.isBlank()) {
            return;
        }
        if (riferimenti.luogo(luogo.toUpperCase(Locale.ROOT)).isEmpty()) {
            rilievi.segnala(codice(), Campo.LUOGO_NASCITA, luogo);
        }
    }
}
