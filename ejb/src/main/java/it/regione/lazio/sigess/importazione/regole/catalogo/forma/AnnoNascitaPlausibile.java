// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * A birth year is one that a living or dead beneficiary can have: the schema also lets {@code 0000}
 * through (specifica SIUSS, punto 0.5).
 */
@Dependent
public class AnnoNascitaPlausibile implements Regola {

    private static final int PRIMO = 1850;
    private static final int ULTIMO = 2099;

    @Override
    public String codice() {
        return "SIUSS-E0114";
    }

    @Override
    public String fonte() {
        return "0.5";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        verifica(Campo.ANNO_NASCITA, riga, rilievi);
        verifica(Campo.ANNO_NASCITA_MINORE, riga, rilievi);
    }

    private void verifica(Campo campo, RigaFlusso riga, Rilievi rilievi) {
        String valore = riga.valore(campo);
        if (valore == null || valore.length() != 4) {
            return;
        }
        Conversioni.intero(valore)
                .filter(anno -> anno < PRIMO || anno > ULTIMO)
                .ifPresent(anno -> rilievi.segnala(codice(), campo, valore));
    }
}
