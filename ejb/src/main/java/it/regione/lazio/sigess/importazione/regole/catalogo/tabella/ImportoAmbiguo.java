// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;

/**
 * {@code 1.234} in a table may be one thousand or one euro and a bit: it depends on the language of
 * the spreadsheet, so it is not guessed (specifica SIUSS, punto 8).
 */
@Dependent
public class ImportoAmbiguo extends RegolaDiCella {

    private static final Pattern AMBIGUO = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");

    public ImportoAmbiguo() {
        super("SIUSS-E0035", Caselle.campi(c -> c.formato() instanceof Formato.Decimale), AMBIGUO);
    }

    /** Whether the cell of an amount can be read in two ways. */
    public static boolean ambiguo(String valore) {
        return AMBIGUO.matcher(valore).matches();
    }

    /** Both readings, as they are to be written. */
    @Override
    Object[] argomenti(String valore) {
        String intero = valore.replaceAll("[.,]", "");
        String decimale = valore.replace('.', ',');
        return new Object[] {intero + ",00", decimale.substring(0, decimale.indexOf(',') + 3)};
    }

    @Override
    boolean sospetta(String valore) {
        int separatore = valore.length() - 4;
        return separatore > 0 && separatore < 5 && ".,".indexOf(valore.charAt(separatore)) >= 0;
    }
}
