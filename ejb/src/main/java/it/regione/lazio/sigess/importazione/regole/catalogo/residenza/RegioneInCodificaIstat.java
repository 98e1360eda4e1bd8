// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A region in ISTAT coding is accepted: the comune decides (specifica SIUSS, punto 10). */
@Dependent
public class RegioneInCodificaIstat implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A2101";
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
        for (RegioneDichiarata r : RegioneDichiarata.discordanti(riga, riferimenti)) {
            if (r.inCodificaIstat(riferimenti)) {
                rilievi.segnala(codice(), r.percorso(), r.valore(), r.valore(), r.delComune());
            }
        }
    }
}
