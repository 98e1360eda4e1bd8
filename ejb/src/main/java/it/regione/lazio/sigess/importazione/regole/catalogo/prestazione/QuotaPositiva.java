// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The shares of body and health service are more than zero, that of the user is not negative
 * (specifica SIUSS, regola V9); an official example has zeros, hence only a warning.
 */
@Dependent
public class QuotaPositiva implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A0901";
    }

    @Override
    public String fonte() {
        return "V9";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        verifica(Campo.IMPORTO_QUOTA_ENTE, 1, riga, rilievi);
        verifica(Campo.IMPORTO_QUOTA_UTENTE, 0, riga, rilievi);
        verifica(Campo.IMPORTO_QUOTA_SSN, 1, riga, rilievi);
    }

    private void verifica(Campo campo, int minimo, RigaFlusso riga, Rilievi rilievi) {
        String valore = riga.valore(campo);
        long centesimi = Conversioni.centesimi(valore);
        if (centesimi < minimo && centesimi != Conversioni.NESSUN_IMPORTO) {
            rilievi.segnala(codice(), campo, valore);
        }
    }
}
