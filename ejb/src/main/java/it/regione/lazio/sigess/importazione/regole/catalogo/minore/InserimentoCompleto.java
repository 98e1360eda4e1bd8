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
 * The fields on residential placement go together, its outcome comes at the end (specifica SIUSS,
 * punto 5, inserimento residenziale).
 */
@Dependent
public class InserimentoCompleto implements Regola {

    private static final Campo[] BLOCCO = {
        Campo.CARATTERE_INSERIM_RESIDENZIALE,
        Campo.FORMA_INSERIMENTO_RESIDENZIALE,
        Campo.TIPO_INSERIMENTO_RESIDENZIALE
    };

    @Override
    public String codice() {
        return "SIUSS-A1807";
    }

    @Override
    public String fonte() {
        return "5.CarattereInserimentoResidenziale, 5.EsitoInserimentoStruttura";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Blocco.verifica(codice(), BLOCCO, Campo.ESITO_INSERIMENTO_STRUTTURA, riga, rilievi);
    }
}
