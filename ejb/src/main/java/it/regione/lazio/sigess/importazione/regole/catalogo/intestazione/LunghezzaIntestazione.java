// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/** The texts of the head are as long as the INPS schema wants them (specifica SIUSS, regola V1). */
@Dependent
public class LunghezzaIntestazione implements RegolaIntestazione {

    @Override
    public String codice() {
        return "SIUSS-E0122";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public void applica(IntestazioneFlusso intestazione, Rilievi rilievi) {
        verifica(Campo.NOME_FLUSSO, intestazione.nome(), rilievi);
        verifica(Campo.ENTE_CODICE, intestazione.enteCodice(), rilievi);
        verifica(Campo.ENTE_DENOMINAZIONE, intestazione.enteDenominazione(), rilievi);
    }

    private void verifica(Campo campo, String valore, Rilievi rilievi) {
        int massimo = ((Formato.Testo) campo.formato()).max();
        if (valore != null && valore.length() > massimo) {
            rilievi.segnala(codice(), campo, valore, massimo);
        }
    }
}
