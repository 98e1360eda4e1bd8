// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * Omocodic codes with letters in year or day are legal, though the INPS schema refuses them
 * (specifica SIUSS, punto 9).
 */
@Dependent
public class OmocodiaFuoriSchema implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A2006";
    }

    @Override
    public String fonte() {
        return "9";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String valore = CodiceFiscale.normalizza(riga.valore(Campo.CODICE_FISCALE));
        boolean lettere =
                valore != null
                        && valore.length() == 16
                        && (lettera(valore, 6)
                                || lettera(valore, 7)
                                || lettera(valore, 9)
                                || lettera(valore, 10));
        if (lettere && CodiceFiscale.of(valore).isPresent()) {
            rilievi.segnala(codice(), Campo.CODICE_FISCALE, valore);
        }
    }

    private static boolean lettera(String valore, int posizione) {
        return valore.charAt(posizione) > '9';
    }
}
