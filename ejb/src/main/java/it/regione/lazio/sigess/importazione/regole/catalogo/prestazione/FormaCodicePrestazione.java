// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A benefit code has the form of the INPS table (specifica SIUSS, punto 6). */
@Dependent
public class FormaCodicePrestazione implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E2202";
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
                    if (!CodiciPrestazione.inForma(codice)) {
                        rilievi.segnala(codice(), percorso, codice);
                    }
                });
    }
}
