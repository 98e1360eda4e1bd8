// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlloCodiceFiscaleTest {

    private final Regola regola = new ControlloCodiceFiscale();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRVZNE48C09H501M",
                "PRVZNE48C09H50ME",
                "TSTLNU36T48M082R",
                "12345678903",
                "zzzzzz00a00a000a",
                "",
            })
    void rightOrNoCodiceFiscaleAtAll(String cf) {
        Prova.tace(regola, periodica().con(Campo.CODICE_FISCALE, cf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PRVZNE48C09H501N", "PRVZNE48C09H50MM", "TSTLNU36T48M082A", "12345678904"})
    void wrongCheckCharacter(String cf) {
        Prova.segnala(
                regola,
                periodica().con(Campo.CODICE_FISCALE, cf),
                "Beneficiario/@CodiceFiscale",
                "carattere per carattere");
    }
}
