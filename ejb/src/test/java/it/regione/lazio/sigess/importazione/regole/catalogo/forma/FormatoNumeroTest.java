// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatoNumeroTest {

    private final Regola regola = new FormatoNumero();

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_MENSILE, 300.00",
        "IMPORTO_MENSILE, -300",
        "IMPORTO_QUOTA_ENTE, +.5",
        "IMPORTO_SOGLIA_ISEE, 9999999999999.99",
        "PERIODO_EROGAZIONE, 1",
        "PERIODO_EROGAZIONE, 12",
    })
    void numbers(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_MENSILE, '300,00', il punto per i decimali",
        "IMPORTO_MENSILE, 1.300.00, nessun separatore delle migliaia",
        "IMPORTO_PRESTAZIONE, 3E2, solo cifre",
        "IMPORTO_QUOTA_SSN, gratis, solo cifre",
        "IMPORTO_SOGLIA_ISEE, 10000000000000, a 9999999999999.99",
        "PERIODO_EROGAZIONE, 0, da 1 a 12",
        "PERIODO_EROGAZIONE, 13, da 1 a 12",
        "PERIODO_EROGAZIONE, 1.5, da 1 a 12",
    })
    void notNumbers(Campo campo, String valore, String rimedio) {
        Prova.segnala(regola, periodica().con(campo, valore), campo.percorso(), rimedio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10"})
    void sinbaCounts(String valore) {
        Prova.segnala(
                regola,
                sinba().con(Campo.NUMERO_COMPONENTI_ISEE, valore),
                "SINBA/@NumeroComponentiISEE",
                "da 1 a 9");
    }
}
