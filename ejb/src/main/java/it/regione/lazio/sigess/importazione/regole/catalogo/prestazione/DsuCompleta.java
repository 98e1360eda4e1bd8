// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** Number, year and date of the DSU are all there or all absent (specifica SIUSS, regola V7). */
@Dependent
public class DsuCompleta implements Regola {

    private static final Campo[] DSU = {
        Campo.NUMERO_PROTOCOLLO_DSU, Campo.ANNO_PROTOCOLLO_DSU, Campo.DATA_DSU
    };

    @Override
    public String codice() {
        return "SIUSS-E0701";
    }

    @Override
    public String fonte() {
        return "V7";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        int presenti = 0;
        for (Campo campo : DSU) {
            presenti += riga.presente(campo) ? 1 : 0;
        }
        if (presenti == 0 || presenti == DSU.length) {
            return;
        }
        for (Campo campo : DSU) {
            if (!riga.presente(campo)) {
                rilievi.segnala(codice(), campo, null, campo.nome());
            }
        }
    }
}
