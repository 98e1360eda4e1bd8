// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * An optional attribute that is there but empty is absent (specifica SIUSS, punto 14). Amounts,
 * numbers and dates silently; codes with a warning, because their producer may have meant one.
 * TipoOperazione is not touched: nobody may guess whether a benefit is inserted or cancelled.
 */
@Dependent
public class CampoVuoto extends RegolaSuValori {

    public CampoVuoto() {
        super(c -> !c.obbligatorio() && c != Campo.TIPO_OPERAZIONE);
    }

    @Override
    public String codice() {
        return "SIUSS-A1414";
    }

    @Override
    public String fonte() {
        return "14";
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

        if (!valore.isBlank()) {
            return;
        }
        Caselle.imposta(riga, campo, indirizzo, null);
        if (campo.formato() instanceof Formato.Codice || campo.formato() instanceof Formato.Cifre) {
            rilievi.segnala(codice(), Caselle.percorso(campo, indirizzo), valore);
        }
    }
}
