// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;

/**
 * A protocol like {@code 1/2025} that a spreadsheet took for a month: {@code gen-25} is all that it
 * left of it, and nobody knows what stood there (specifica SIUSS, punto 8).
 */
@Dependent
public class TestoDiventatoData extends RegolaDiCella {

    public TestoDiventatoData() {
        super(
                "SIUSS-E0036",
                Caselle.campi(c -> c.formato() instanceof Formato.Testo),
                Pattern.compile(Mesi.FORMA + "|[0-9]{1,2}-" + Mesi.NOMI));
    }

    @Override
    boolean sospetta(String valore) {
        return valore.length() < 7 && valore.indexOf('-') > 0;
    }
}
