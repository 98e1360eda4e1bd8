// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunghezzaTestoTest {

    private final Regola regola = new LunghezzaTesto();

    @ParameterizedTest
    @CsvSource({
        "COGNOME, 1",
        "COGNOME, 36",
        "LUOGO_NASCITA, 4",
        "DENOMINAZIONE_PRESTAZIONE, 10",
        "DENOMINAZIONE_PRESTAZIONE, 200",
        "NUMERO_PROTOCOLLO_DSU, 0",
        "NUMERO_PROTOCOLLO_DSU, 30",
        "CODICE_PRESTAZIONE, 10",
        "PROTOCOLLO_DOMANDA, 32",
    })
    void withinTheLimits(Campo campo, int lunghezza) {
        Prova.tace(regola, periodica().con(campo, "x".repeat(lunghezza)));
    }

    @ParameterizedTest
    @CsvSource({
        "COGNOME, 37, da 1 a 36 caratteri",
        "LUOGO_NASCITA, 3, da 4 a 4 caratteri",
        "DENOMINAZIONE_PRESTAZIONE, 9, da 10 a 200 caratteri",
        "DENOMINAZIONE_PRESTAZIONE, 201, da 10 a 200 caratteri",
        "NUMERO_PROTOCOLLO_DSU, 31, da 0 a 30 caratteri",
        "CODICE_PRESTAZIONE, 4, da 5 a 10 caratteri",
        "PROTOCOLLO_DOMANDA, 100000, da 1 a 32 caratteri",
    })
    void tooShortOrTooLong(Campo campo, int lunghezza, String rimedio) {
        Prova.segnala(
                regola, periodica().con(campo, "x".repeat(lunghezza)), campo.percorso(), rimedio);
    }

    @Test
    void blankRequiredTextsAreMissingNotShort() {
        Prova.tace(regola, periodica().con(Campo.LUOGO_NASCITA, "  ").con(Campo.NOME, ""));
    }

    @Test
    void sinbaTexts() {
        Prova.segnala(
                regola,
                sinba().con(Campo.ID_BENEFICIARIO, "x".repeat(21)),
                "SINBA/@IDBeneficiario",
                "da 1 a 20 caratteri");
    }
}
