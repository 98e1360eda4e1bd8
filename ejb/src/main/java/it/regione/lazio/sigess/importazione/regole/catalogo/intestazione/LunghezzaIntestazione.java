// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Formato;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The texts of the head are as long as the INPS schema wants them (specifica SIUSS, regola V1). The
 * seat may be an internal code, which is as long as that of the body (punto 14.10).
 */
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
        int ente = massimo(Campo.ENTE_CODICE);
        verifica(Campo.NOME_FLUSSO, intestazione.nome(), massimo(Campo.NOME_FLUSSO), rilievi);
        verifica(Campo.ENTE_CODICE, intestazione.enteCodice(), ente, rilievi);
        verifica(
                Campo.ENTE_DENOMINAZIONE,
                intestazione.enteDenominazione(),
                massimo(Campo.ENTE_DENOMINAZIONE),
                rilievi);
        verifica(Campo.ENTE_INDIRIZZO, intestazione.enteIndirizzo(), ente, rilievi);
    }

    private static int massimo(Campo campo) {
        return ((Formato.Testo) campo.formato()).max();
    }

    private void verifica(Campo campo, String valore, int massimo, Rilievi rilievi) {
        if (valore != null && valore.length() > massimo) {
            rilievi.segnala(codice(), campo, valore, massimo);
        }
    }
}
