// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.regole.Margine;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.Riferimenti;
import it.regione.lazio.sigess.importazione.regole.Rilievi;
import jakarta.enterprise.context.Dependent;

/**
 * What describes a disability, a report or a judicial measure is there only when the form says that
 * there is one (specifica SIUSS, punto 5).
 */
@Dependent
public class DatiSenzaPresupposto implements Regola {

    private static final Campo[] PROVVEDIMENTO = {
        Campo.DATA_PROVVEDIMENTO_GIUDIZIARIO,
        Campo.AUTORITA_PROVVEDIMENTO,
        Campo.POTESTA_TUTELA,
        Campo.TIPO_PROVVEDIMENTO_GIUDIZIARIO
    };

    private static final Campo[] SEGNALAZIONE = {Campo.DATA_SEGNALAZIONE};

    private static final Campo[] DISABILITA = {Campo.TIPO_DISABILITA, Campo.INV_CIV_CERTIFICAZIONI};

    @Override
    public String codice() {
        return "SIUSS-A1805";
    }

    @Override
    public String fonte() {
        return "5.AutoritaProvvedimento, 5.PotestaTutela, 5.TipoProvvedimentoGiudiziario";
    }

    @Override
    public Margine margine() {
        return Margine.LIBERO;
    }

    @Override
    public void applica(RigaFlusso riga, Riferimenti riferimenti, Rilievi rilievi) {

        verifica(Campo.PROVVEDIMENTO_GIUDIZIARIO, PROVVEDIMENTO, riga, rilievi);
        verifica(Campo.SEGNALAZIONE_AUTORITA_GIUD, SEGNALAZIONE, riga, rilievi);
        verifica(Campo.DISABILITA, DISABILITA, riga, rilievi);
    }

    private void verifica(Campo presupposto, Campo[] dipendenti, RigaFlusso riga, Rilievi rilievi) {
        if (!"2".equals(riga.valore(presupposto))) {
            return;
        }
        for (Campo campo : dipendenti) {
            if (riga.presente(campo)) {
                rilievi.segnala(
                        codice(), campo, riga.valore(campo), campo.nome(), presupposto.nome());
            }
        }
    }
}
