// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import jakarta.enterprise.context.Dependent;

/**
 * Monthly hours are written {@code HH.MM} with fewer than 60 minutes (specifica SIUSS, regola V1).
 */
@Dependent
public class FormatoOre extends RegolaDiForma {

    public FormatoOre() {
        super("SIUSS-E0108", Formato.Ore.class::isInstance);
    }

    @Override
    boolean valido(Campo campo, String valore) {
        return Conversioni.minuti(valore).isPresent();
    }
}
