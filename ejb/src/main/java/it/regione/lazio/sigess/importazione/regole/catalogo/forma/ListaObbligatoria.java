// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.Arrays;
import java.util.List;

/** The two lists of a SINBA record hold at least one code (specifica SIUSS, regola V1). */
@Dependent
public class ListaObbligatoria implements Regola {

    private static final List<Lista> OBBLIGATORIE =
            Arrays.stream(Lista.values()).filter(Lista::obbligatoria).toList();

    @Override
    public String codice() {
        return "SIUSS-E0109";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (riga.tipo() != TipoFlusso.SINBA) {
            return;
        }
        for (Lista lista : OBBLIGATORIE) {
            List<String> codici = riga.lista(lista);
            if (codici == null || codici.isEmpty()) {
                rilievi.segnala(codice(), lista.percorso(), null, lista.voce());
            }
        }
    }
}
