// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * The first six letters of a codice fiscale come from surname and name (specifica SIUSS, regola
 * I6); names are cut, joined and changed, hence only a warning.
 */
@Dependent
public class LettereDelCodiceFiscale implements Regola {

    @Override
    public String codice() {
        return "SIUSS-A2007";
    }

    @Override
    public String fonte() {
        return "I6";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        String cf = riga.valore(Campo.CODICE_FISCALE);
        String cognome = riga.valore(Campo.COGNOME);
        String nome = riga.valore(Campo.NOME);
        if (cf == null || cf.length() != 16 || cognome == null || nome == null) {
            return;
        }
        verifica(cf, 0, LettereNome.delCognome(cognome), Campo.COGNOME, riga, rilievi);
        verifica(cf, LettereNome.QUANTE, LettereNome.delNome(nome), Campo.NOME, riga, rilievi);
    }

    private void verifica(
            String cf, int da, int attese, Campo campo, RigaFlusso riga, Rilievi rilievi) {
        boolean diverse = attese != LettereNome.NESSUNA && attese != LettereNome.in(cf, da);
        if (diverse && rilievi.codiceFiscale(riga).isPresent()) {
            String scritte = cf.substring(da, da + LettereNome.QUANTE);
            rilievi.segnala(
                    codice(), campo, riga.valore(campo), scritte, LettereNome.inChiaro(attese));
        }
    }
}
