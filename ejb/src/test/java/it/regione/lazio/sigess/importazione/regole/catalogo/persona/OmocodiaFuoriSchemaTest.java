// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.soggetto.CodiceFiscale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OmocodiaFuoriSchemaTest {

    private final Regola regola = new OmocodiaFuoriSchema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRVZNE48C09H501M",
                "PRVZNE48C09H50ME",
                "12345678903",
                "PRVZNEQUCLVHRLMA",
                "",
                "x",
            })
    void admittedByTheSchemaOrNoCodiceFiscale(String cf) {
        Prova.tace(regola, periodica().con(Campo.CODICE_FISCALE, cf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRVZNE48C0VH501", "PRVZNE4UC09H501", "prvznequclvhrlm"})
    void lettersInYearOrDay(String senzaControllo) {
        Prova.segnala(
                regola,
                periodica().con(Campo.CODICE_FISCALE, conControllo(senzaControllo)),
                "Beneficiario/@CodiceFiscale",
                "Verifica il codice");
    }

    private static String conControllo(String quindici) {
        for (char c = 'A'; c <= 'Z'; c++) {
            if (CodiceFiscale.of(quindici + c).isPresent()) {
                return quindici + c;
            }
        }
        throw new AssertionError(quindici);
    }
}
