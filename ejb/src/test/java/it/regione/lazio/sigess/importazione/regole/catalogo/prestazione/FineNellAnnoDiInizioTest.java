// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineNellAnnoDiInizioTest {

    private final Regola regola = new FineNellAnnoDiInizio();

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 2025-12-31",
        "2025-02-01,",
        ", 2025-12-31",
        "2025-02-30, 2026-12-31",
        "2025-02-01, 31/12/2026",
    })
    void sameYearOrNothingToCompare(String inizio, String fine) {
        Prova.tace(regola, riga(inizio, fine));
    }

    @ParameterizedTest
    @CsvSource({"2015-08-13, 2016-08-13, 2015", "2025-01-01Z, 2024-12-31, 2025"})
    void anotherYear(String inizio, String fine, String anno) {
        Prova.segnala(
                regola,
                riga(inizio, fine),
                "PrestazioniSociali/@DataFinePrestazione",
                "oltre il " + anno,
                "una prestazione per ogni anno");
    }

    private static RigheDiProva riga(String inizio, String fine) {
        return periodica()
                .con(Campo.DATA_INIZIO_PRESTAZIONE, inizio)
                .con(Campo.DATA_FINE_PRESTAZIONE, fine);
    }
}
