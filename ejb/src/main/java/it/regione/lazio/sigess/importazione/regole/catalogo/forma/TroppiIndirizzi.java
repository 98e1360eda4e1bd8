// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A Beneficiario has at most five addresses (specifica SIUSS, regola V1). */
@Dependent
public class TroppiIndirizzi implements Regola {

    private static final int MASSIMO = 5;

    @Override
    public String codice() {
        return "SIUSS-E0113";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        int quanti = riga.indirizzi().size();
        if (quanti > MASSIMO) {
            rilievi.segnala(codice(), Elemento.INDIRIZZO.nome(), String.valueOf(quanti), MASSIMO);
        }
    }
}
