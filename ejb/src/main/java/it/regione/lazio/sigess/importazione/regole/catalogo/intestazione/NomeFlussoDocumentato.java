// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;

/**
 * The name of a flow has the documented form {@code Ente.TIPO.AAAAMMGG.progressivo}; others are
 * tolerated (specifica SIUSS, punto 14.5).
 */
@Dependent
public class NomeFlussoDocumentato implements RegolaIntestazione {

    private static final Pattern FORMA =
            Pattern.compile("[^.]{1,32}\\.(?:PS|PSA|SINA|SINBA)\\.[0-9]{8}\\.[0-9]+");

    @Override
    public String codice() {
        return "SIUSS-A1405";
    }

    @Override
    public String fonte() {
        return "14.5";
    }

    @Override
    public Margine margine() {
        return Margine.ERRORE_O_AVVISO;
    }

    @Override
    public void applica(IntestazioneFlusso intestazione, Rilievi rilievi) {
        String nome = intestazione.nome();
        if (nome == null || nome.isBlank()) {
            return;
        }
        boolean documentato = FORMA.matcher(nome).matches();
        if (!documentato || intestazione.dataFlusso().isEmpty()) {
            rilievi.segnala(codice(), Campo.NOME_FLUSSO, nome);
        }
    }
}
