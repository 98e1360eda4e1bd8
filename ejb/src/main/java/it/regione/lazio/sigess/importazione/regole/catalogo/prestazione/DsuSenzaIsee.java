// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A benefit that is not subject to ISEE has no DSU (specifica SIUSS, regola I1). */
@Dependent
public class DsuSenzaIsee implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1701";
    }

    @Override
    public String fonte() {
        return "I1";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String prova = riga.valore(Campo.PRESENZA_PROVA_MEZZI);
        if (!"2".equals(prova) && !"4".equals(prova)) {
            return;
        }
        if (riga.presente(Campo.NUMERO_PROTOCOLLO_DSU)
                || riga.presente(Campo.ANNO_PROTOCOLLO_DSU)
                || riga.presente(Campo.DATA_DSU)) {
            rilievi.segnala(codice(), Campo.PRESENZA_PROVA_MEZZI, prova);
        }
    }
}
