// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A region without a comune beside it is one of the DM 1986 table (specifica SIUSS, punto 10). */
@Dependent
public class RegioneSconosciuta implements Regola {

    private static final Campo[] REGIONI = {
        Campo.CODICE_REGIONE_RESIDENZA,
        Campo.CODICE_REGIONE_RESIDENZA_PADRE,
        Campo.CODICE_REGIONE_RESIDENZA_MADRE
    };

    @Override
    public String codice() {
        return "SIUSS-A2106";
    }

    @Override
    public String fonte() {
        return "10";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        for (Campo campo : REGIONI) {
            String valore = riga.valore(campo);
            if (valore != null
                    && valore.length() == 2
                    && Conversioni.intero(valore).isPresent()
                    && riferimenti.codiceIstatRegione(valore).isEmpty()) {
                rilievi.segnala(codice(), campo, valore);
            }
        }
    }
}
