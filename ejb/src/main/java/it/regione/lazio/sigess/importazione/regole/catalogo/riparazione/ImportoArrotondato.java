// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.importazione.regole.catalogo.tabella.ImportoAmbiguo;
import jakarta.enterprise.context.Dependent;

/**
 * Amounts are kept at two decimals: further ones are rounded half up, and said. Further zeros lose
 * nothing and are not worth a warning. A cell that may be thousands is left as it is for {@link
 * ImportoAmbiguo}: rounded, nobody could tell any more.
 */
@Dependent
public class ImportoArrotondato extends RegolaSuValori {

    public ImportoArrotondato() {
        super(c -> c.formato() instanceof Formato.Decimale);
    }

    @Override
    public String codice() {
        return "SIUSS-A1412";
    }

    @Override
    public String fonte() {
        return "0";
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

        if (Conversioni.oltreICentesimi(valore)
                && Conversioni.centesimi(valore) != Conversioni.NESSUN_IMPORTO
                && !(riga.csv() != null && ImportoAmbiguo.ambiguo(valore))) {
            String arrotondato = Conversioni.importo(valore).orElseThrow().toPlainString();
            riga.imposta(campo, arrotondato);
            rilievi.segnala(codice(), campo, valore, arrotondato);
        }
    }
}
