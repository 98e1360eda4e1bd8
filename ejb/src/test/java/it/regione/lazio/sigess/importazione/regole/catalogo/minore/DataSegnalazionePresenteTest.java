// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSegnalazionePresenteTest {

    private final Regola regola = new DataSegnalazionePresente();

    @ParameterizedTest
    @CsvSource({"1, 12/2023", "2, ", "2, 12/2023", "9, ", ", ", "1, malformed"})
    void presentOrNotNeeded(String presupposto, String valore) {
        Prova.tace(regola, riga(presupposto, valore));
    }

    @ParameterizedTest
    @CsvSource({"1, ", "1, ' '"})
    void missing(String presupposto, String valore) {
        Prova.segnala(
                regola,
                riga(presupposto, valore),
                "SINBA/@DataSegnalazione",
                "Compila DataSegnalazione");
    }

    private static RigheDiProva riga(String presupposto, String valore) {
        return sinba().con(Campo.SEGNALAZIONE_AUTORITA_GIUD, presupposto)
                .con(Campo.DATA_SEGNALAZIONE, valore);
    }
}
