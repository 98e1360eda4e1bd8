// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Why a case was closed and how the minor lives then go together (specifica SIUSS, punto 5,
 * chiusura).
 */
@Dependent
public class ChiusuraCompleta implements Regola {

    private static final Campo[] BLOCCO = {
        Campo.MOTIVAZIONE_CHIUSURA_CARICO, Campo.SITUAZIONE_CHIUSURA_CARICO
    };

    @Override
    public String codice() {
        return "SIUSS-A1808";
    }

    @Override
    public String fonte() {
        return "5.MotivazioneChiusuraCarico";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Blocco.verifica(codice(), BLOCCO, null, riga, rilievi);
    }
}
