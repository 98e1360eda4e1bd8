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

/** The amount of a benefit is more than zero (specifica SIUSS, regola V9). */
@Dependent
public class ImportoPositivo implements Regola {

    private static final Campo[] IMPORTI = {Campo.IMPORTO_PRESTAZIONE, Campo.IMPORTO_MENSILE};

    @Override
    public String codice() {
        return "SIUSS-E0901";
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

        for (Campo campo : IMPORTI) {
            String valore = riga.valore(campo);
            long centesimi = Conversioni.centesimi(valore);
            if (centesimi <= 0 && centesimi != Conversioni.NESSUN_IMPORTO) {
                rilievi.segnala(codice(), campo, valore);
            }
        }
    }
}
