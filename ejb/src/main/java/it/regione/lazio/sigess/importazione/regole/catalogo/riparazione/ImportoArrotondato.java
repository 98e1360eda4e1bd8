// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Amounts are kept at two decimals: further ones are rounded half up, and said. Further zeros lose
 * nothing and are not worth a warning.
 */
@Dependent
public class ImportoArrotondato implements Regola {

    private static final Campo[] IMPORTI =
            Caselle.campi(c -> c.formato() instanceof Formato.Decimale);

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
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Caselle.visita(
                riga,
                IMPORTI,
                (campo, indirizzo, valore) -> {
                    if (valore.indexOf('.') < 0) {
                        return;
                    }
                    Conversioni.decimale(valore)
                            .filter(d -> d.scale() > 2 && d.stripTrailingZeros().scale() > 2)
                            .ifPresent(d -> arrotonda(campo, valore, riga, rilievi));
                });
    }

    private void arrotonda(Campo campo, String valore, RigaFlusso riga, Rilievi rilievi) {
        String arrotondato = Conversioni.importo(valore).orElseThrow().toPlainString();
        riga.imposta(campo, arrotondato);
        rilievi.segnala(codice(), campo, valore, arrotondato);
    }
}
