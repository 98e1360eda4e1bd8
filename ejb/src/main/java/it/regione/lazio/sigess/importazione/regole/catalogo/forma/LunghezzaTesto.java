// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import jakarta.enterprise.context.Dependent;

/** A text is as long as the INPS schema wants it (specifica SIUSS, regola V1). */
@Dependent
public class LunghezzaTesto extends RegolaDiForma {

    public LunghezzaTesto() {
        super("SIUSS-E0102", Formato.Testo.class::isInstance);
    }

    @Override
    boolean valido(Campo campo, String valore) {
        Formato.Testo testo = (Formato.Testo) campo.formato();
        return valore.length() >= testo.min() && valore.length() <= testo.max();
    }

    @Override
    Object[] argomenti(Campo campo) {
        Formato.Testo testo = (Formato.Testo) campo.formato();
        return new Object[] {testo.min(), testo.max()};
    }
}
