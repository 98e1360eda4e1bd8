// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSommaImportoTest {

    private final Regola regola = new QuoteSommaImporto();

    @ParameterizedTest
    @CsvSource({
        "300.00, 11, 210.00, 60.00, 30.00",
        "300, 11, 300.0, , ",
        "300.00, 11, , , ",
        "300.00, 11, 3300.00, 0, 0",
        "300.00, 11, 3299.78, 0, 0",
        "300.00, , 200.00, 100.00, ",
        "300.00, 11, x, 60.00, 30.00",
        "trecento, 11, 210.00, 60.00, 30.00",
        ", 11, 210.00, 60.00, 30.00",
        "-300.00, 11, 210.00, 60.00, 30.00",
    })
    void sharesMakeTheAmountOrCannotBeCompared(
            String importo, String mesi, String ente, String utente, String ssn) {
        Prova.tace(regola, quote(importo, mesi, ente, utente, ssn));
    }

    @ParameterizedTest
    @CsvSource({
        "101.23, 2, 52.54, 21.71, 0.0, 74.25, 101.23",
        "300.00, 11, 210.00, 60.00, , 270.00, 300.00",
        "300.00, 11, 3299.77, 0, 0, 3299.77, 300.00",
        "300.00, , 3300.00, 0, 0, 3300.00, 300.00",
        "200.0, 1, 0.0, 0.0, 0.0, 0.00, 200.00",
    })
    void sharesThatFitNeitherReading(
            String importo,
            String mesi,
            String ente,
            String utente,
            String ssn,
            String somma,
            String atteso) {
        Prova.segnala(
                regola,
                quote(importo, mesi, ente, utente, ssn),
                "PrestazioniSociali/@ImportoMensile",
                "Le quote sommano " + somma,
                "l’importo è " + atteso);
    }

    @Test
    void oneOffsAreComparedWithTheirOwnAmount() {
        Prova.tace(regola, occasionale().con(Campo.IMPORTO_QUOTA_ENTE, "150.00"));
        Prova.segnala(
                regola,
                occasionale()
                        .con(Campo.IMPORTO_QUOTA_ENTE, "300.00")
                        .con(Campo.PERIODO_EROGAZIONE, "2"),
                "PrestazioniSociali/@ImportoPrestazione",
                "sommano 300.00",
                "importo è 150.00");
    }

    private static RigheDiProva quote(
            String importo, String mesi, String ente, String utente, String ssn) {
        return periodica()
                .con(Campo.IMPORTO_MENSILE, importo)
                .con(Campo.PERIODO_EROGAZIONE, mesi)
                .con(Campo.IMPORTO_QUOTA_ENTE, ente)
                .con(Campo.IMPORTO_QUOTA_UTENTE, utente)
                .con(Campo.IMPORTO_QUOTA_SSN, ssn);
    }
}
