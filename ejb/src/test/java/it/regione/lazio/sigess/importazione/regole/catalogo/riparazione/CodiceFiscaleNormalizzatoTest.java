// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodiceFiscaleNormalizzatoTest {

    private final Regola regola = new CodiceFiscaleNormalizzato();

    @ParameterizedTest
    @CsvSource({
        "' prvzne48c09h501m ', PRVZNE48C09H501M",
        "'12345678903     ', 12345678903",
        "PRVZNE48C09H501M, PRVZNE48C09H501M",
        "boh, BOH",
        ",",
    })
    void trimmedAndUpperCasedWithoutAWord(String valore, String riparato) {
        RigheDiProva riga = periodica().con(Campo.CODICE_FISCALE, valore);

        Prova.tace(regola, riga);
        assertThat(riga.riga().valore(Campo.CODICE_FISCALE)).isEqualTo(riparato);
    }
}
