// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import jakarta.enterprise.context.Dependent;

/** A month is written {@code MM/AAAA} (specifica SIUSS, regola V1). */
@Dependent
public class FormatoMeseAnno extends RegolaDiForma {

    public FormatoMeseAnno() {
        super("SIUSS-E0107", Formato.MeseAnno.class::isInstance);
    }

    @Override
    boolean valido(Campo campo, String valore) {
        return Conversioni.meseAnno(valore).isPresent();
    }
}
