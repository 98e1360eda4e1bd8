// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/**
 * An empty list of a SINA form, or an empty code in it, is dropped (specifica SIUSS, punto 14.3).
 */
@Dependent
public class ListaSinaVuota implements Regola {

    private static final Lista[] LISTE = {
        Lista.NECESSITA_INTERVENTI_SOCIALI, Lista.INVALIDITA_CIVILE
    };

    @Override
    public String codice() {
        return "SIUSS-A1403";
    }

    @Override
    public String fonte() {
        return "14.3";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        for (Lista lista : LISTE) {
            List<String> codici = riga.lista(lista);
            if (codici == null) {
                continue;
            }
            if (codici.isEmpty() || conVuoti(codici)) {
                List<String> pieni = codici.stream().filter(c -> !c.isBlank()).toList();
                riga.imposta(lista, pieni.isEmpty() ? null : pieni);
                rilievi.segnala(codice(), lista.contenitore(), null);
            }
        }
    }

    private static boolean conVuoti(List<String> codici) {
        for (int i = 0; i < codici.size(); i++) {
            if (codici.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
