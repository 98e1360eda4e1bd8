// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * The anonymous code of a minor is no codice fiscale: it is never used to join the record to a
 * person (specifica SIUSS, punto 0.3).
 */
@Dependent
public class AnonimoComeCodiceFiscale implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1501";
    }

    @Override
    public String fonte() {
        return "0.3";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String valore = riga.valore(Campo.ID_BENEFICIARIO);
        String normalizzato = CodiceFiscale.normalizza(valore);
        // Eleven digits are a plain number far more often than a provisional code.
        boolean simile =
                CodiceFiscale.formaValida(normalizzato)
                        && (normalizzato.length() == 16
                                || CodiceFiscale.controlloValido(normalizzato));
        if (simile) {
            rilievi.segnala(codice(), Campo.ID_BENEFICIARIO, valore);
        }
    }
}
