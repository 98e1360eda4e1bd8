// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** A Beneficiario has at least one PrestazioniSociali (specifica SIUSS, regola V1). */
@Dependent
public class BeneficiarioSenzaPrestazioni implements Regola {

    @Override
    public String codice() {
        return "SIUSS-E0111";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {
        if (riga.tipo() == TipoFlusso.PS_PSA_SINA && riga.prestazione() == 0) {
            rilievi.segnala(codice(), Elemento.PRESTAZIONI_SOCIALI.nome(), null);
        }
    }
}
