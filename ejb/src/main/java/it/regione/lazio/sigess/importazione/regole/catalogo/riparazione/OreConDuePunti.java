// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static java.util.Locale.ROOT;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Monthly hours written with a colon or with blanks become {@code HH.MM} (specifica SIUSS, punto
 * 14.2).
 */
@Dependent
public class OreConDuePunti implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1402";
    }

    @Override
    public String fonte() {
        return "14.2";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String valore = riga.valore(Campo.ORE_SERVIZIO_MENSILE);
        if (valore == null || valore.indexOf(':') < 0) {
            return;
        }
        Conversioni.minuti(valore)
                .ifPresent(
                        minuti -> {
                            String ore = String.format(ROOT, "%d.%02d", minuti / 60, minuti % 60);
                            riga.imposta(Campo.ORE_SERVIZIO_MENSILE, ore);
                            rilievi.segnala(codice(), Campo.ORE_SERVIZIO_MENSILE, valore, ore);
                        });
    }
}
