// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.regole.Caselle;
import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;

/**
 * {@code 1,23E+10} is what a spreadsheet left of a long number: its last digits are lost and nobody
 * can give them back (specifica SIUSS, punto 8).
 */
@Dependent
public class NotazioneScientifica extends RegolaDiCella {

    public NotazioneScientifica() {
        super(
                "SIUSS-E0031",
                Caselle.campi(c -> true),
                Pattern.compile("[+-]?[0-9]([.,][0-9]+)?[eE][+-][0-9]{1,3}"));
    }

    @Override
    boolean sospetta(String valore) {
        return valore.length() > 3 && (valore.indexOf('E') > 0 || valore.indexOf('e') > 0);
    }
}
