// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormaCodiceFiscaleTest {

    private final Regola regola = new FormaCodiceFiscale();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRVZNE48C09H501M",
                "prvzne48c09h501m",
                "PRVZNE48C09H501N",
                "PRVZNEQUCLVHRLMX",
                "12345678903  ",
                "",
                "  ",
            })
    void rightShapeOrAbsent(String cf) {
        Prova.tace(regola, periodica().con(Campo.CODICE_FISCALE, cf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzzzzz00a00a000a",
                "PRVZNE48C09H501",
                "PRVZNE48C00H501M",
                "1234567890",
                "00000000000",
                "PRVZNE48C09-501M",
                "sconosciuto",
            })
    void wrongShape(String cf) {
        Prova.segnala(
                regola,
                periodica().con(Campo.CODICE_FISCALE, cf),
                "Beneficiario/@CodiceFiscale",
                "Correggi il codice fiscale");
    }
}
