// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/** The last character of a codice fiscale agrees with the others (specifica SIUSS, punto 9). */
@Dependent
public class ControlloCodiceFiscale implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E2002";
    }

    @Override
    public String fonte() {
        return "9";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String valore = CodiceFiscale.normalizza(riga.valore(Campo.CODICE_FISCALE));
        if (CodiceFiscale.formaValida(valore) && !CodiceFiscale.controlloValido(valore)) {
            rilievi.segnala(codice(), Campo.CODICE_FISCALE, valore);
        }
    }
}
