// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The flow says its name, the body, its seat and the operator who sends it (specifica SIUSS, regola
 * V1).
 */
@Dependent
public class IntestazioneCompleta implements RegolaIntestazione {

    @Override
    public String codice() {
        return "SIUSS-E0121";
    }

    @Override
    public String fonte() {
        return "V1";
    }

    @Override
    public void applica(IntestazioneFlusso intestazione, Rilievi rilievi) {
        verifica(Campo.NOME_FLUSSO, intestazione.nome(), rilievi);
        verifica(Campo.ENTE_CODICE, intestazione.enteCodice(), rilievi);
        verifica(Campo.ENTE_INDIRIZZO, intestazione.enteIndirizzo(), rilievi);
        verifica(Campo.ENTE_CF_OPERATORE, intestazione.enteCfOperatore(), rilievi);
    }

    private void verifica(Campo campo, String valore, Rilievi rilievi) {
        if (valore == null || valore.isBlank()) {
            rilievi.segnala(codice(), campo, valore, campo.nome());
        }
    }
}
