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
 * The months of a periodic benefit are the calendar months that its dates touch (specifica SIUSS,
 * regola I10).
 */
@Dependent
public class PeriodoSecondoLeDate implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1710";
    }

    @Override
    public String fonte() {
        return "I10";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String periodo = riga.valore(Campo.PERIODO_EROGAZIONE);
        int dal = Conversioni.giorno(riga.valore(Campo.DATA_INIZIO_PRESTAZIONE));
        int al = Conversioni.giorno(riga.valore(Campo.DATA_FINE_PRESTAZIONE));
        if (periodo == null
                || dal == Conversioni.NESSUN_GIORNO
                || al == Conversioni.NESSUN_GIORNO
                || al < dal) {
            return;
        }
        int mesi = mesi(al) - mesi(dal) + 1;
        int dichiarati = Conversioni.intero(periodo).orElse(mesi);
        if (dichiarati != mesi) {
            rilievi.segnala(codice(), Campo.PERIODO_EROGAZIONE, periodo, mesi);
        }
    }

    private static int mesi(int giorno) {
        return giorno / 10_000 * 12 + giorno / 100 % 100;
    }
}
