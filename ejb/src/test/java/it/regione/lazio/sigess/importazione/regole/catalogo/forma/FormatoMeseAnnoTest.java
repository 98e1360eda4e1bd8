// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatoMeseAnnoTest {

    private final Regola regola = new FormatoMeseAnno();

    @ParameterizedTest
    @ValueSource(strings = {"01/2023", "12/1900", "03/2099"})
    void months(String valore) {
        Prova.tace(regola, sinba().con(Campo.DATA_SEGNALAZIONE, valore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2023", "1/2023", "2023-01", "01/01/2023", "01/1899"})
    void notMonths(String valore) {
        Prova.segnala(
                regola,
                sinba().con(Campo.DATA_PRIMA_SEGNALAZIONE, valore),
                "SINBA/@DataPrimaSegnalazione",
                "MM/AAAA");
    }
}
