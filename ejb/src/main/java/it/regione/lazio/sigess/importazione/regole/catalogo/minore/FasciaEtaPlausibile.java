// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Conversioni;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The age band of a minor agrees with the birth year within one year (specifica SIUSS, punto 5,
 * FasciaEtaBeneficiario): bands meet at their edges, and only the year is known.
 */
@Dependent
public class FasciaEtaPlausibile implements Regola {

    private static final int ANNI = 3;

    private static final int MASSIMA = 18;

    @Override
    public String codice() {
        return "SIUSS-A1809";
    }

    @Override
    public String fonte() {
        return "5.FasciaEtaBeneficiario";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String fascia = riga.valore(Campo.FASCIA_ETA_BENEFICIARIO);
        String anno = riga.valore(Campo.ANNO_NASCITA_MINORE);
        if (fascia == null || fascia.length() != 1 || anno == null || anno.length() != 4) {
            return;
        }
        int fine = (fascia.charAt(0) - '0') * ANNI;
        int nascita = Conversioni.intero(anno).orElse(0);
        int eta = riferimenti.giorno() / 10_000 - nascita;
        boolean valida = fine >= ANNI && fine <= MASSIMA && nascita > 0;
        if (valida && (eta < fine - ANNI - 1 || eta > fine + 1)) {
            rilievi.segnala(codice(), Campo.FASCIA_ETA_BENEFICIARIO, fascia, anno, eta);
        }
    }
}
