// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** Citizenships and countries are ISO 3166 numeric codes (specifica SIUSS, punto 10). */
@Dependent
public class StatoSconosciuto extends RegolaSuValori {

    public StatoSconosciuto() {
        super(c -> c.formato() instanceof Formato.Cifre cifre && cifre.quante() == 3);
    }

    @Override
    public String codice() {
        return "SIUSS-A2104";
    }

    @Override
    public String fonte() {
        return "10";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    protected void valore(
            Campo campo,
            int indirizzo,
            String valore,
            RigaFlusso riga,
            Riferimenti riferimenti,
            Rilievi rilievi) {

        if (treCifre(valore) && !riferimenti.statoNoto(valore)) {
            rilievi.segnala(codice(), Caselle.percorso(campo, indirizzo), valore);
        }
    }

    private static boolean treCifre(String valore) {
        return valore.length() == 3
                && Character.isDigit(valore.charAt(0))
                && Character.isDigit(valore.charAt(1))
                && Character.isDigit(valore.charAt(2));
    }
}
