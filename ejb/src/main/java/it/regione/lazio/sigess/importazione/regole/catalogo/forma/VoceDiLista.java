// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Every code of a list has the shape of its list (specifica SIUSS, regola V1). */
@Dependent
public class VoceDiLista implements Regola {

    private static final Lista[] LISTE = Lista.values();

    @Override
    public String codice() {
        return "SIUSS-E0110";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        for (Lista lista : LISTE) {
            List<String> codici = riga.lista(lista);
            if (codici == null) {
                continue;
            }
            for (int i = 0; i < codici.size(); i++) {
                String codice = codici.get(i);
                if (!valida(lista.formato(), codice)) {
                    rilievi.segnala(codice(), lista.percorso(), codice, ammessi(lista.formato()));
                }
            }
        }
    }

    private static boolean valida(Formato formato, String valore) {
        if (formato instanceof Formato.Testo testo) {
            return valore.length() >= testo.min() && valore.length() <= testo.max();
        }
        return ((Formato.Codice) formato).ammette(valore);
    }

    private static String ammessi(Formato formato) {
        return formato instanceof Formato.Codice codice
                ? String.join(", ", codice.ammessi())
                : "A1.01 … A3.99";
    }
}
