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
 * Shares written for the whole interval are accepted and the reading is said (specifica SIUSS,
 * punto 14.4).
 */
@Dependent
public class QuoteSullIntervallo implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1404";
    }

    @Override
    public String fonte() {
        return "14.4";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if (Quote.lettura(riga) != Quote.Lettura.INTERVALLO) {
            return;
        }
        Campo importo = Quote.importo(riga);
        rilievi.segnala(
                codice(),
                importo,
                riga.valore(importo),
                Quote.inChiaro(Quote.somma(riga)),
                Quote.inChiaro(Conversioni.centesimi(riga.valore(importo))),
                Quote.mesi(riga));
    }
}
