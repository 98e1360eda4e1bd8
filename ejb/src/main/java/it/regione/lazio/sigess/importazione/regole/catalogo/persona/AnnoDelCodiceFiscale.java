// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import jakarta.enterprise.context.Dependent;

/**
 * The declared birth year agrees with the codice fiscale, and the day of birth exists in it
 * (specifica SIUSS, punto I5).
 */
@Dependent
public class AnnoDelCodiceFiscale implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E2003";
    }

    @Override
    public String fonte() {
        return "I5";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String anno = riga.valore(Campo.ANNO_NASCITA);
        if (anno == null || anno.length() != 4) {
            return;
        }
        rilievi.codiceFiscale(riga)
                .filter(cf -> !cf.provvisorio())
                .filter(cf -> Conversioni.intero(anno).filter(a -> a > 0).isPresent())
                .filter(cf -> cf.dataNascita(Integer.parseInt(anno)).isEmpty())
                .ifPresent(cf -> rilievi.segnala(codice(), Campo.ANNO_NASCITA, anno, dueCifre(cf)));
    }

    private static String dueCifre(CodiceFiscale cf) {
        int anno = cf.annoDueCifre().orElseThrow();
        return anno < 10 ? "0" + anno : String.valueOf(anno);
    }
}
