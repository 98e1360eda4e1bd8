// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import jakarta.enterprise.context.Dependent;

/** A coded value is one of its list (specifica SIUSS, regola V1). */
@Dependent
public class CodiceInElenco extends RegolaDiForma {

    public CodiceInElenco() {
        super("SIUSS-E0103", Formato.Codice.class::isInstance);
    }

    @Override
    boolean valido(Campo campo, String valore) {
        return ((Formato.Codice) campo.formato()).ammette(valore);
    }

    @Override
    Object[] argomenti(Campo campo) {
        return new Object[] {String.join(", ", ((Formato.Codice) campo.formato()).ammessi())};
    }
}
