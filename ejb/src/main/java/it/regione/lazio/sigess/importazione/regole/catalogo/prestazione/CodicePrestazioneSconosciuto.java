// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A benefit code of correct form that is not in our table lets the row in, with a warning
 * (specifica SIUSS, punto 6): the table is known to be incomplete.
 */
@Dependent
public class CodicePrestazioneSconosciuto implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A2201";
    }

    @Override
    public String fonte() {
        return "6";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        CodiciPrestazione.visita(
                riga,
                (percorso, codice) -> {
                    if (CodiciPrestazione.inForma(codice) && !riferimenti.prestazioneNota(codice)) {
                        rilievi.segnala(codice(), percorso, codice, codice);
                    }
                });
    }
}
