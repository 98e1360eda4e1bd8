// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Empty and zero values of the DSU mean that there is none; silent, since producers write them in
 * every benefit without DSU.
 */
@Dependent
public class DsuAssente implements Regola {

    private static final Campo[] DSU = {
        Campo.NUMERO_PROTOCOLLO_DSU, Campo.ANNO_PROTOCOLLO_DSU, Campo.DATA_DSU
    };

    @Override
    public String codice() {
        return "SIUSS-A1413";
    }

    @Override
    public String fonte() {
        return "P1";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        for (Campo campo : DSU) {
            String valore = riga.valore(campo);
            if (valore != null && soloZeri(valore.strip())) {
                riga.imposta(campo, null);
            }
        }
    }

    private static boolean soloZeri(String valore) {
        for (int i = 0; i < valore.length(); i++) {
            if (valore.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
