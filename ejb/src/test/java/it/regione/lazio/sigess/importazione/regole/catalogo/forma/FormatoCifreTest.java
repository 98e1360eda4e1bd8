// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatoCifreTest {

    private final Regola regola = new FormatoCifre();

    @ParameterizedTest
    @CsvSource({
        "CODICE_CITTADINANZA, 004",
        "CODICE_SECONDA_CITTADINANZA, 990",
        "ANNO_NASCITA, 1948",
        "ANNO_PROTOCOLLO_DSU, 2025",
    })
    void exactDigits(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "CODICE_CITTADINANZA, 38, esattamente 3 cifre",
        "CODICE_CITTADINANZA, 0380, esattamente 3 cifre",
        "CODICE_CITTADINANZA, ITA, esattamente 3 cifre",
        "CODICE_CITTADINANZA, ٣٨٠, esattamente 3 cifre",
        "CODICE_SECONDA_CITTADINANZA, ' 38', esattamente 3 cifre",
        "ANNO_NASCITA, 48, esattamente 4 cifre",
        "ANNO_NASCITA, 19 8, esattamente 4 cifre",
        "ANNO_PROTOCOLLO_DSU, 25, esattamente 4 cifre",
    })
    void otherwise(Campo campo, String valore, String rimedio) {
        Prova.segnala(regola, periodica().con(campo, valore), campo.percorso(), rimedio);
    }

    @Test
    void theAddressIsNamedByItsPlace() {
        Prova.segnala(
                regola,
                occasionale().indirizzo("08", "58-091", "380").indirizzo("08", "058091", "380"),
                "Indirizzo[2]/@CodiceComune",
                "esattamente 6 cifre",
                "zeri iniziali");
    }

    @Test
    void blankRequiredCodesAreMissingNotWrong() {
        Prova.tace(regola, periodica().con(Campo.ANNO_NASCITA, " "));
    }
}
