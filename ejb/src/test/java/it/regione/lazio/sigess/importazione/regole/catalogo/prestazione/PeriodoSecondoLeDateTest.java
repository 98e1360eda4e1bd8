// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodoSecondoLeDateTest {

    private final Regola regola = new PeriodoSecondoLeDate();

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 2025-12-31, 11",
        "2025-02-28, 2025-03-01, 2",
        "2025-02-01, 2025-02-28, 1",
        "2024-11-01, 2025-02-01, 4",
        "2025-02-01, 2025-12-31, ",
        "2025-02-01, , 3",
        ", 2025-12-31, 3",
        "2025-02-01, 2025-01-31, 3",
        "2025-02-01, 2025-12-31, x",
    })
    void asTheDatesSayOrNotComparable(String inizio, String fine, String periodo) {
        Prova.tace(regola, riga(inizio, fine, periodo));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 2025-12-31, 12, 11",
        "2025-02-01, 2025-12-31, 1, 11",
        "2015-08-13, 2016-08-13, 1, 13",
    })
    void otherwise(String inizio, String fine, String periodo, int mesi) {
        Prova.segnala(
                regola,
                riga(inizio, fine, periodo),
                "PrestazioniSociali/@PeriodoErogazione",
                "toccano " + mesi + " mesi");
    }

    private static RigheDiProva riga(String inizio, String fine, String periodo) {
        return periodica()
                .con(Campo.DATA_INIZIO_PRESTAZIONE, inizio)
                .con(Campo.DATA_FINE_PRESTAZIONE, fine)
                .con(Campo.PERIODO_EROGAZIONE, periodo);
    }
}
