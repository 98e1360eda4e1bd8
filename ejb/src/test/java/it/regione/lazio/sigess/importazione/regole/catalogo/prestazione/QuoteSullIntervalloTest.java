// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSullIntervalloTest {

    private final Regola regola = new QuoteSullIntervallo();

    @ParameterizedTest
    @CsvSource({
        "300.00, 11, 210.00, 60.00, 30.00",
        "300.00, 11, 3299.77, 0, 0",
        "300.00, , 3300.00, 0, 0",
        "300.00, 11, , , ",
    })
    void monthlySharesOrNoReadingAtAll(
            String importo, String mesi, String ente, String utente, String ssn) {
        Prova.tace(regola, quote(importo, mesi, ente, utente, ssn));
    }

    @ParameterizedTest
    @CsvSource({
        "300.00, 11, 3300.00, 0, 0, 3300.00",
        "300.00, 11, 2310.00, 660.00, 330.22, 3300.22",
        "300.00, 11, 3299.78, 0, 0, 3299.78",
        "33.33, 3, 100.00, , , 100.00",
    })
    void sharesOfTheWholeInterval(
            String importo, String mesi, String ente, String utente, String ssn, String somma) {
        Prova.segnala(
                regola,
                quote(importo, mesi, ente, utente, ssn),
                "PrestazioniSociali/@ImportoMensile",
                "che sommano " + somma,
                "intero periodo: " + mesi + " mesi per " + importo);
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
