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
 * The shares of body, user and health service make the amount (specifica SIUSS, regola V8), monthly
 * or, as some producers write them, over the whole interval; an official example does neither
 * (punto 14).
 */
@Dependent
public class QuoteSommaImporto implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A0801";
    }

    @Override
    public String fonte() {
        return "V8, 14.c";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if (Quote.lettura(riga) != Quote.Lettura.ALTRO) {
            return;
        }
        Campo importo = Quote.importo(riga);
        rilievi.segnala(
                codice(),
                importo,
                riga.valore(importo),
                Quote.inChiaro(Quote.somma(riga)),
                Quote.inChiaro(Conversioni.centesimi(riga.valore(importo))));
    }
}
