// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.regole.Caselle;
import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;

/**
 * A formula in the place of its result, the error that a spreadsheet shows for one, or a number
 * that did not fit its cell: none of them is data (specifica SIUSS, punto 8).
 */
@Dependent
public class CellaNonCalcolata extends RegolaDiCella {

    private static final String ERRORI =
            "#(N/D|N/A|RIF!|REF!|VALORE!|VALUE!|NOME\\?|NAME\\?|DIV/0!|NUM!|NULLO!|NULL!)|##+";

    public CellaNonCalcolata() {
        super("SIUSS-E0032", Caselle.campi(c -> true), Pattern.compile("[=@].*|" + ERRORI));
    }

    @Override
    boolean sospetta(String valore) {
        return "=@#".indexOf(valore.charAt(0)) >= 0;
    }
}
