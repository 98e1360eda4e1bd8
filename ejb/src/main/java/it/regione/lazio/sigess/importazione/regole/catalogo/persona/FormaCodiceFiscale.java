// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * A codice fiscale has 16 characters that make sense one by one, or 11 digits (specifica SIUSS,
 * punto 9).
 */
@Dependent
public class FormaCodiceFiscale implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E2001";
    }

    @Override
    public String fonte() {
        return "9";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String valore = riga.valore(Campo.CODICE_FISCALE);
        if (valore != null
                && !valore.isBlank()
                && !CodiceFiscale.formaValida(CodiceFiscale.normalizza(valore))) {
            rilievi.segnala(codice(), Campo.CODICE_FISCALE, valore);
        }
    }
}
