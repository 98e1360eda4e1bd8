// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The shares of body, user and health service make the amount (specifica SIUSS, regola V8), monthly
 * or, as some producers write them, over the whole interval; an official example does neither.
 */
@Dependent
public class QuoteSommaImporto implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A0801";
    }

    @Override
    public String fonte() {
        return "V8";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Quote.di(riga)
                .filter(q -> !q.tornano() && !q.tornanoSullIntervallo())
                .ifPresent(
                        q ->
                                rilievi.segnala(
                                        codice(),
                                        campo(riga),
                                        riga.valore(campo(riga)),
                                        q.sommaInChiaro(),
                                        q.importoInChiaro()));
    }

    private static Campo campo(RigaFlusso riga) {
        return "1".equals(riga.valore(Campo.CARATTERE_PRESTAZIONE))
                ? Campo.IMPORTO_MENSILE
                : Campo.IMPORTO_PRESTAZIONE;
    }
}
