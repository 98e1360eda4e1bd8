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
 * The fields on foster care go together, its outcome comes at the end (specifica SIUSS, punto 5,
 * affido).
 */
@Dependent
public class AffidoCompleto implements Regola {

    private static final Campo[] BLOCCO = {
        Campo.FORMA_INTERVENTO_AFFIDO,
        Campo.TIPO_INTERVENTO_AFFIDO,
        Campo.DURATA_AFFIDO,
        Campo.CARATTERE_AFFIDO
    };

    @Override
    public String codice() {
        return "SIUSS-A1806";
    }

    @Override
    public String fonte() {
        return "5.FormaInterventoAffido, 5.EsitoAffido";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Blocco.verifica(codice(), BLOCCO, Campo.ESITO_AFFIDO, riga, rilievi);
    }
}
