// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Texts that were written as UTF-8 and read as Latin-1 by their producer are repaired (specifica
 * SIUSS, punto 14, caratteri del materiale INPS).
 */
@Dependent
public class CaratteriCorrotti extends RegolaSuValori {

    public CaratteriCorrotti() {
        super(c -> c.formato() instanceof Formato.Testo);
    }

    @Override
    public String codice() {
        return "SIUSS-A1411";
    }

    @Override
    public String fonte() {
        return "14.a";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    protected void valore(
            Campo campo,
            int indirizzo,
            String valore,
            RigaFlusso riga,
            Riferimenti riferimenti,
            Rilievi rilievi) {

        String riparato = Mojibake.ripara(valore);
        if (riparato != null) {
            riga.imposta(campo, riparato);
            rilievi.segnala(codice(), campo, valore, riparato);
        }
    }
}
