// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import jakarta.enterprise.context.Dependent;

/** A numeric code has exactly its digits (specifica SIUSS, regola V1). */
@Dependent
public class FormatoCifre extends RegolaDiForma {

    public FormatoCifre() {
        super("SIUSS-E0104", Formato.Cifre.class::isInstance);
    }

    @Override
    boolean valido(Campo campo, String valore) {
        if (valore.length() != ((Formato.Cifre) campo.formato()).quante()) {
            return false;
        }
        for (int i = 0; i < valore.length(); i++) {
            if (valore.charAt(i) < '0' || valore.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    Object[] argomenti(Campo campo) {
        return new Object[] {((Formato.Cifre) campo.formato()).quante()};
    }
}
