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
 * The declared birthplace agrees with the codice fiscale (specifica SIUSS, punto I5); codes of
 * places change with mergers, hence only a warning.
 */
@Dependent
public class LuogoDelCodiceFiscale implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A2005";
    }

    @Override
    public String fonte() {
        return "I5";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        String luogo = riga.valore(Campo.LUOGO_NASCITA);
        if (luogo == null || luogo.length() != 4 || luogo.isBlank()) {
            return;
        }
        rilievi.codiceFiscale(riga)
                .flatMap(CodiceFiscale::luogo)
                .filter(codificato -> !codificato.equalsIgnoreCase(luogo))
                .ifPresent(
                        codificato ->
                                rilievi.segnala(codice(), Campo.LUOGO_NASCITA, luogo, codificato));
    }
}
