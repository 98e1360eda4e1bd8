// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataNelFuturoTest {

    private final Regola regola = new DataNelFuturo();

    @ParameterizedTest
    @ValueSource(strings = {"2035-03-14", "2026-12-31", "1999-01-01", "malformed", "2525"})
    void withinTenYearsOfTheFlow(String data) {
        Prova.tace(regola, periodica().con(Campo.DATA_FINE_PRESTAZIONE, data));
    }

    @ParameterizedTest
    @CsvSource({
        "DATA_DSU, 2052-01-20, DataDSU",
        "DATA_EVENTO, 2052-01-20, DataEvento",
        "DATA_INIZIO_PRESTAZIONE, 2052-01-20, DataInizioPrestazione",
        "DATA_FINE_PRESTAZIONE, 2035-03-15, DataFinePrestazione",
        "DATA_EROGAZIONE_PRESTAZIONE, 9999-12-31, DataErogazionePrestazione",
    })
    void farAhead(Campo campo, String data, String nome) {
        Prova.segnala(
                regola,
                periodica().con(campo, data),
                "PrestazioniSociali/@" + nome,
                "oltre 10 anni");
    }
}
