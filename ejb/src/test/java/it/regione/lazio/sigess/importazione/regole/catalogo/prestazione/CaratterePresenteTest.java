// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.senzaPrestazioni;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;

class CaratterePresenteTest {

    private final Regola regola = new CaratterePresente();

    @Test
    void present() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
        Prova.tace(regola, sinba());
        Prova.tace(regola, senzaPrestazioni());
    }

    @Test
    void absentOrBlank() {
        String percorso = "PrestazioniSociali/@CaratterePrestazione";
        Prova.segnala(
                regola, periodica().senza(Campo.CARATTERE_PRESTAZIONE), percorso, "con 1", "con 2");
        Prova.segnala(
                regola, periodica().con(Campo.CARATTERE_PRESTAZIONE, ""), percorso, "Compila");
    }
}
