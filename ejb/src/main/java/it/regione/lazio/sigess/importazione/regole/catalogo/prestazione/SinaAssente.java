// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A person in carico for disability or dependence has a SINA form (specifica SIUSS, regole P4 e
 * I8); the case is opened without it.
 */
@Dependent
public class SinaAssente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1604";
    }

    @Override
    public String fonte() {
        return "P4, I8";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if ("1".equals(riga.valore(Campo.PRESA_CARICO))
                && "2".equals(riga.valore(Campo.AREA_UTENZA))
                && !"C".equals(riga.valore(Campo.TIPO_OPERAZIONE))
                && !riga.conSina()) {
            rilievi.segnala(codice(), Elemento.SINA.nome(), null);
        }
    }
}
