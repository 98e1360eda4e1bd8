// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The form of a minor in carico comes with the SINBA flow, never with this one (specifica SIUSS,
 * regola I9). It would be said of every such benefit: switched off as delivered.
 */
@Dependent
public class SinbaNellAltroFlusso implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1709";
    }

    @Override
    public String fonte() {
        return "I9";
    }

    @Override
    public Gravita gravita() {
        return Gravita.DISATTIVATA;
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if ("1".equals(riga.valore(Campo.PRESA_CARICO))
                && "1".equals(riga.valore(Campo.AREA_UTENZA))) {
            rilievi.segnala(codice(), Campo.AREA_UTENZA, riga.valore(Campo.AREA_UTENZA));
        }
    }
}
