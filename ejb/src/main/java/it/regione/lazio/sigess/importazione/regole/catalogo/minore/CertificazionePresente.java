// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A disability has a certificate (specifica SIUSS, punto 5, InvCivCertificazioni). */
@Dependent
public class CertificazionePresente implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E1802";
    }

    @Override
    public String fonte() {
        return "5.InvCivCertificazioni";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        if ("1".equals(riga.valore(Campo.DISABILITA))
                && !riga.presente(Campo.INV_CIV_CERTIFICAZIONI)) {
            rilievi.segnala(codice(), Campo.INV_CIV_CERTIFICAZIONI, null);
        }
    }
}
