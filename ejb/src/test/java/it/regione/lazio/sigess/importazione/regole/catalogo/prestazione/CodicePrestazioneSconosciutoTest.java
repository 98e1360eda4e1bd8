// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodicePrestazioneSconosciutoTest {

    private final Regola regola = new CodicePrestazioneSconosciuto();

    @Test
    void knownCodes() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, sinba());
    }

    @Test
    void unknownCodesOfCorrectForm() {
        Prova.segnala(
                regola,
                occasionale().con(Campo.CODICE_PRESTAZIONE, "A2.29"),
                "PrestazioniSociali/@CodicePrestazione",
                "Verifica il codice A2.29");
        Prova.segnala(
                regola,
                sinba().lista(Lista.PRESTAZIONI, "A3.02", "A1.05.77"),
                "Prestazioni/CodicePrestazione",
                "Verifica il codice A1.05.77");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2.29", "A2", "", "A9.99.99"})
    void codesOfWrongFormAreOfAnotherRule(String codice) {
        Prova.tace(regola, occasionale().con(Campo.CODICE_PRESTAZIONE, codice));
    }
}
