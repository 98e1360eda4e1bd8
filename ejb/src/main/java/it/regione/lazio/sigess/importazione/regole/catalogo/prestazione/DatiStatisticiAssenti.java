// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * ISEE threshold and highest share, which some producers never fill (specifica SIUSS, punto 14.8).
 * The schema does not ask for them: switched off as delivered.
 */
@Dependent
public class DatiStatisticiAssenti implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A1408";
    }

    @Override
    public String fonte() {
        return "14.8";
    }

    @Override
    public Gravita gravita() {
        return Gravita.DISATTIVATA;
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if (!"1".equals(riga.valore(Campo.PRESENZA_PROVA_MEZZI))) {
            return;
        }
        verifica(Campo.IMPORTO_SOGLIA_ISEE, riga, rilievi);
        verifica(Campo.IMPORTO_QUOTA_RICHIESTA, riga, rilievi);
    }

    private void verifica(Campo campo, RigaFlusso riga, Rilievi rilievi) {
        if (!riga.presente(campo)) {
            rilievi.segnala(codice(), campo, null, campo.nome());
        }
    }
}
