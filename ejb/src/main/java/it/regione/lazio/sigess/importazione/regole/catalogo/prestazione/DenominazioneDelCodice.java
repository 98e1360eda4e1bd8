// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The name of a benefit has to do with that of its code in the table (specifica SIUSS, punto 14):
 * the code decides, the name of the file is shown.
 */
@Dependent
public class DenominazioneDelCodice implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1415";
    }

    @Override
    public String fonte() {
        return "14.b";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String codice = riga.valore(Campo.CODICE_PRESTAZIONE);
        String nome = riga.valore(Campo.DENOMINAZIONE_PRESTAZIONE);
        if (codice != null && nome != null && !riferimenti.denominazioneAffine(codice, nome)) {
            rilievi.segnala(codice(), Campo.DENOMINAZIONE_PRESTAZIONE, nome, codice);
        }
    }
}
