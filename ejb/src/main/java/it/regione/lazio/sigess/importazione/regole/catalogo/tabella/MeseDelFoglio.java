// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A spreadsheet that opens {@code 10/2023} shows and saves {@code ott-23}: the month is the same,
 * and is written as before (specifica SIUSS, punto 8).
 */
@Dependent
public class MeseDelFoglio extends RegolaSuValori {

    public MeseDelFoglio() {
        super(c -> c.formato() instanceof Formato.MeseAnno);
    }

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
    protected boolean riguarda(RigaFlusso riga) {
        return riga.csv() != null;
    }

    @Override
    protected void valore(
            Campo campo,
            int indirizzo,
            String valore,
            RigaFlusso riga,
            Riferimenti riferimenti,
            Rilievi rilievi) {
        Mesi.meseAnno(valore)
                .ifPresent(
                        mese -> {
                            riga.imposta(campo, mese);
                            rilievi.segnala(codice(), campo, valore, mese);
                        });
    }
}
