// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineDopoInizioTest {

    private final Regola regola = new FineDopoInizio();

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 2025-12-31",
        "2025-02-01, 2025-02-01",
        ", 2025-02-01",
        "2025-02-01, ",
        "2025-02-01, 31/12/2024",
    })
    void inOrderOrNotComparable(String inizio, String fine) {
        Prova.tace(regola, riga(inizio, fine));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-01, 2025-01-31", "2025-02-01, 2024-12-31", "2025-10-01, 2025-09-30Z"})
    void endsBeforeItStarts(String inizio, String fine) {
        Prova.segnala(
                regola,
                riga(inizio, fine),
                "PrestazioniSociali/@DataFinePrestazione",
                "quella di inizio, che è " + inizio);
    }

    private static RigheDiProva riga(String inizio, String fine) {
        return periodica()
                .con(Campo.DATA_INIZIO_PRESTAZIONE, inizio)
                .con(Campo.DATA_FINE_PRESTAZIONE, fine);
    }
}
