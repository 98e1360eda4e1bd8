// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportoArrotondatoTest {

    private final Regola regola = new ImportoArrotondato();

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_MENSILE, 300.005, 300.01",
        "IMPORTO_MENSILE, 300.0049, 300.00",
        "IMPORTO_QUOTA_ENTE, 33.333333, 33.33",
        "IMPORTO_SOGLIA_ISEE, -0.005, -0.01",
    })
    void moreThanTwoDecimals(Campo campo, String valore, String riparato) {
        RigheDiProva riga = periodica().con(campo, valore);

        Prova.segnala(regola, riga, campo.percorso(), "arrotondato a " + riparato);
        assertThat(riga.riga().valore(campo)).isEqualTo(riparato);
    }

    @ParameterizedTest
    @ValueSource(strings = {"300", "300.5", "300.05", "300.0500", "x.123", "1,234"})
    void nothingElseIsTouched(String valore) {
        RigheDiProva riga = periodica().con(Campo.IMPORTO_MENSILE, valore);

        Prova.tace(regola, riga);
        assertThat(riga.riga().valore(Campo.IMPORTO_MENSILE)).isEqualTo(valore);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "-250.125", "+12.345"})
    void aCellThatMayBeThousandsIsNotTouched(String valore) {
        RigheDiProva cella = periodica().con(Campo.IMPORTO_MENSILE, valore).csv(12, 47, 47);

        Prova.tace(regola, cella);
        assertThat(cella.riga().valore(Campo.IMPORTO_MENSILE)).isEqualTo(valore);
    }

    @Test
    void otherCellsAreRounded() {
        Prova.segnala(
                regola,
                periodica().con(Campo.IMPORTO_MENSILE, "0.125").csv(12, 47, 47),
                Campo.IMPORTO_MENSILE.percorso(),
                "arrotondato a 0.13");
    }

    @Test
    void hoursAreNotAmounts() {
        Prova.tace(regola, periodica().con(Campo.ORE_SERVIZIO_MENSILE, "2.301"));
    }
}
