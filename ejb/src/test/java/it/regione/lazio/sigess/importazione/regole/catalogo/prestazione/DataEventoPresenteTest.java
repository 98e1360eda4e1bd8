// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataEventoPresenteTest {

    private final Regola regola = new DataEventoPresente();

    @Test
    void withTheDateOrAnotherCode() {
        Prova.tace(regola, a105().con(Campo.DATA_EVENTO, "2025-01-15"));
        Prova.tace(regola, a105().con(Campo.DATA_EVENTO, "malformed"));
        Prova.tace(regola, occasionale());
        Prova.tace(regola, a105().con(Campo.CODICE_PRESTAZIONE, "A1.05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void withoutTheDate(String data) {
        Prova.segnala(
                regola,
                a105().con(Campo.DATA_EVENTO, data),
                "PrestazioniSociali/@DataEvento",
                "Compila DataEvento");
    }

    private static RigheDiProva a105() {
        return occasionale().con(Campo.CODICE_PRESTAZIONE, "A1.05.01");
    }
}
