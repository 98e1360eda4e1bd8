// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TipoDisabilitaPresenteTest {

    private final Regola regola = new TipoDisabilitaPresente();

    @ParameterizedTest
    @CsvSource({"1, 2", "2, ", "2, 2", "9, ", ", ", "1, malformed"})
    void presentOrNotNeeded(String presupposto, String valore) {
        Prova.tace(regola, riga(presupposto, valore));
    }

    @ParameterizedTest
    @CsvSource({"1, ", "1, ' '"})
    void missing(String presupposto, String valore) {
        Prova.segnala(
                regola,
                riga(presupposto, valore),
                "SINBA/@TipoDisabilita",
                "Compila TipoDisabilita");
    }

    private static RigheDiProva riga(String presupposto, String valore) {
        return sinba().con(Campo.DISABILITA, presupposto).con(Campo.TIPO_DISABILITA, valore);
    }
}
