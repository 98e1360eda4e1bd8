// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import jakarta.enterprise.context.Dependent;

/**
 * An amount is an {@code xs:decimal}, a count an {@code xs:int} within its bounds (specifica SIUSS,
 * regole V1 e V9, punto 5 per NumeroComponentiISEE).
 */
@Dependent
public class FormatoNumero extends RegolaDiForma {

    public FormatoNumero() {
        super("SIUSS-E0106", f -> f instanceof Formato.Decimale || f instanceof Formato.Intero);
    }

    @Override
    public String fonte() {
        return "V1, V9, 5.NumeroComponentiISEE";
    }

    @Override
    boolean valido(Campo campo, String valore) {
        if (campo.formato() instanceof Formato.Intero intero) {
            return Conversioni.intero(valore)
                    .filter(n -> n >= intero.min() && n <= intero.max())
                    .isPresent();
        }
        return Conversioni.centesimi(valore) != Conversioni.NESSUN_IMPORTO;
    }

    @Override
    Object[] argomenti(Campo campo) {
        return campo.formato() instanceof Formato.Intero intero
                ? new Object[] {intero.min(), intero.max()}
                : new Object[] {0, Conversioni.IMPORTO_MASSIMO};
    }
}
