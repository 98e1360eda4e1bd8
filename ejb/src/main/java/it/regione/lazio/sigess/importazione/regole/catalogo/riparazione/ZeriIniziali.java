// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Codes that were written from a number get their zeros back: {@code 4} is {@code 004} (specifica
 * SIUSS, punto 14.1). Years are left alone: no number of two digits is a year.
 */
@Dependent
public class ZeriIniziali implements Regola {

    private static final Campo[] CODICI =
            Caselle.campi(c -> c.formato() instanceof Formato.Cifre cifre && cifre.quante() != 4);

    @Override
    public String codice() {
        return "SIUSS-A1401";
    }

    @Override
    public String fonte() {
        return "14.1";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Caselle.visita(
                riga,
                CODICI,
                (campo, indirizzo, valore) -> {
                    int mancano = ((Formato.Cifre) campo.formato()).quante() - valore.length();
                    if (mancano > 0 && Conversioni.intero(valore).isPresent() && cifre(valore)) {
                        String intero = "0".repeat(mancano) + valore;
                        Caselle.imposta(riga, campo, indirizzo, intero);
                        rilievi.segnala(
                                codice(), Caselle.percorso(campo, indirizzo), valore, intero);
                    }
                });
    }

    private static boolean cifre(String valore) {
        for (int i = 0; i < valore.length(); i++) {
            if (valore.charAt(i) < '0' || valore.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
