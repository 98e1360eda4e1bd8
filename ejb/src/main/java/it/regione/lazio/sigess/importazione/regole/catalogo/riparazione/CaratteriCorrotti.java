// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Caselle;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * Texts that were written as UTF-8 and read as Latin-1 by their producer are repaired (specifica
 * SIUSS, punto 14).
 */
@Dependent
public class CaratteriCorrotti implements Regola {

    private static final Campo[] TESTI = Caselle.campi(c -> c.formato() instanceof Formato.Testo);

    @Override
    public String codice() {
        return "SIUSS-A1411";
    }

    @Override
    public String fonte() {
        return "14";
    }

    @Override
    public boolean riparazione() {
        return true;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        Caselle.visita(
                riga,
                TESTI,
                (campo, indirizzo, valore) ->
                        Mojibake.ripara(valore)
                                .ifPresent(
                                        riparato -> {
                                            riga.imposta(campo, riparato);
                                            rilievi.segnala(codice(), campo, valore, riparato);
                                        }));
    }
}
