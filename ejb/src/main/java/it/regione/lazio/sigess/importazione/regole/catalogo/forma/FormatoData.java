// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import jakarta.enterprise.context.Dependent;

/**
 * A date is an existing {@code xs:date} (specifica SIUSS, regola V1). Years beyond 9999 are refused
 * as well: no database stores them.
 */
@Dependent
public class FormatoData extends RegolaDiForma {

    public FormatoData() {
        super("SIUSS-E0105", Formato.Data.class::isInstance);
    }

    @Override
    boolean valido(Campo campo, String valore) {
        return Conversioni.giorno(valore) != Conversioni.NESSUN_GIORNO;
    }
}
