// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatoDataTest {

    private final Regola regola = new FormatoData();

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-20", "2024-02-29", "2025-01-20Z", "2025-01-20+01:00"})
    void dates(String valore) {
        Prova.tace(regola, periodica().con(Campo.DATA_EVENTO, valore));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "0000-01-01",
                "20/01/2025",
                "2025-1-2",
                "12025-01-01",
                "-0044-03-15",
                "domani",
            })
    void notDates(String valore) {
        Prova.segnala(
                regola,
                periodica().con(Campo.DATA_FINE_PRESTAZIONE, valore),
                "PrestazioniSociali/@DataFinePrestazione",
                "AAAA-MM-GG");
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {
                "DATA_DSU",
                "DATA_EVENTO",
                "DATA_INIZIO_PRESTAZIONE",
                "DATA_FINE_PRESTAZIONE",
                "DATA_EROGAZIONE_PRESTAZIONE"
            })
    void everyDate(Campo campo) {
        Prova.segnala(
                regola, periodica().con(campo, "2025-13-01"), campo.percorso(), "Correggi la data");
    }
}
