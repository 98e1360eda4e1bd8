// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeseDelFoglioTest {

    private final Regola regola = new MeseDelFoglio();

    @ParameterizedTest
    @CsvSource({
        "ott-23, 10/2023",
        "gen-24, 01/2024",
        "Oct-23, 10/2023",
        "DIC-1999, 12/1999",
        "mag-99, 05/1999",
        "feb-29, 02/2029",
        "sep-2024, 09/2024"
    })
    void theMonthIsWrittenAsBefore(String cella, String mese) {
        RigheDiProva riga = sinba().con(Campo.DATA_SEGNALAZIONE, cella).csv(2, 60, 60);

        Prova.segnala(regola, riga, "SINBA/@DataSegnalazione", "letto come " + mese);
        assertThat(riga.riga().valore(Campo.DATA_SEGNALAZIONE)).isEqualTo(mese);
        Prova.tace(regola, sinba().con(Campo.DATA_SEGNALAZIONE, cella));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/2023", "ottobre-23", "ott-3", "ott 23", "xxx-23", "ott-20231"})
    void everythingElseStays(String cella) {
        Prova.tace(regola, sinba().con(Campo.DATA_SEGNALAZIONE, cella).csv(2, 60, 60));
    }
}
