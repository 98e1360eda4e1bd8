// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A person without address is let in, residence unknown (specifica SIUSS, punto 14.7). */
@Dependent
public class IndirizzoAssente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1407";
    }

    @Override
    public String fonte() {
        return "14.7";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (riga.tipo() == TipoFlusso.PS_PSA_SINA && riga.indirizzi().isEmpty()) {
            rilievi.segnala(codice(), Elemento.INDIRIZZO.nome(), null);
        }
    }
}
