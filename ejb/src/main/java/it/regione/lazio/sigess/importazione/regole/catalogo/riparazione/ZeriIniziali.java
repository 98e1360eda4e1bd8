// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.RegolaSuValori;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * Codes that were written from a number get their zeros back: {@code 4} is {@code 004}, the month
 * {@code 3/2024} is {@code 03/2024}, ten digits are a provisional codice fiscale if their check
 * digit says so (specifica SIUSS, punti 8 e 14.1). Years are left alone: no number of two digits is
 * a year.
 */
@Dependent
public class ZeriIniziali extends RegolaSuValori {

    private static final int PROVVISORIO = 11;

    public ZeriIniziali() {
        super(c -> cifre(c.formato()) > 0);
    }

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
    protected void valore(
            Campo campo,
            int indirizzo,
            String valore,
            RigaFlusso riga,
            Riferimenti riferimenti,
            Rilievi rilievi) {
        int mancano = cifre(campo.formato()) - valore.length();
        if (mancano <= 0 || valore.isEmpty()) {
            return;
        }
        String intero = "0".repeat(mancano) + valore;
        if (plausibile(campo.formato(), mancano, intero)) {
            Caselle.imposta(riga, campo, indirizzo, intero);
            rilievi.segnala(codice(), Caselle.percorso(campo, indirizzo), valore, intero);
        }
    }

    /** Characters that the value has when it is whole; 0 for what no zero is missing from. */
    private static int cifre(Formato formato) {
        if (formato instanceof Formato.Cifre cifre) {
            return cifre.quante() == 4 ? 0 : cifre.quante();
        }
        if (formato instanceof Formato.MeseAnno) {
            return "MM/AAAA".length();
        }
        return formato instanceof Formato.CodiceFiscale ? PROVVISORIO : 0;
    }

    private static boolean plausibile(Formato formato, int mancano, String intero) {
        if (formato instanceof Formato.MeseAnno) {
            return Conversioni.meseAnno(intero).isPresent();
        }
        boolean cifre = intero.chars().allMatch(c -> c >= '0' && c <= '9');
        return formato instanceof Formato.CodiceFiscale
                ? cifre && mancano < 4 && CodiceFiscale.of(intero).isPresent()
                : cifre;
    }
}
