// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** Citizenships and countries are ISO 3166 numeric codes (specifica SIUSS, punto 10). */
@Dependent
public class StatoSconosciuto implements Regola {

    private static final Campo[] STATI =
            Caselle.campi(c -> c.formato() instanceof Formato.Cifre cifre && cifre.quante() == 3);

    @Override
    public String codice() {
        return "SIUSS-A2104";
    }

    @Override
    public String fonte() {
        return "10";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Caselle.visita(
                riga,
                STATI,
                (campo, indirizzo, valore) -> {
                    if (inForma(valore) && !riferimenti.statoNoto(valore)) {
                        rilievi.segnala(codice(), Caselle.percorso(campo, indirizzo), valore);
                    }
                });
    }

    private static boolean inForma(String valore) {
        return valore.length() == 3 && Conversioni.intero(valore).isPresent();
    }
}
