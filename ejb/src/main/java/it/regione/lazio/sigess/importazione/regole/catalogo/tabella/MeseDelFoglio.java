// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A spreadsheet that opens {@code 10/2023} shows and saves {@code ott-23}: the month is the same,
 * and is written as before (specifica SIUSS, punto 8).
 */
@Dependent
public class MeseDelFoglio implements Regola {

    private static final Campo[] MESI = Caselle.campi(c -> c.formato() instanceof Formato.MeseAnno);

    @Override
    public String codice() {
        return "SIUSS-A0037";
    }

    @Override
    public String fonte() {
        return "8";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (riga.csv() == null) {
            return;
        }
        Caselle.visita(
                riga,
                MESI,
                (campo, indirizzo, valore) ->
                        Mesi.meseAnno(valore)
                                .ifPresent(
                                        mese -> {
                                            riga.imposta(campo, mese);
                                            rilievi.segnala(codice(), campo, valore, mese);
                                        }));
    }
}
