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

/** The declared sex agrees with the codice fiscale (specifica SIUSS, punto I5). */
@Dependent
public class SessoDelCodiceFiscale implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E2004";
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
        String genere = riga.valore(Campo.GENERE);
        if (!"1".equals(genere) && !"2".equals(genere)) {
            return;
        }
        rilievi.codiceFiscale(riga)
                .flatMap(CodiceFiscale::sesso)
                .filter(sesso -> !sesso.equals(genere))
                .ifPresent(sesso -> rilievi.segnala(codice(), Campo.GENERE, genere, sesso));
    }
}
