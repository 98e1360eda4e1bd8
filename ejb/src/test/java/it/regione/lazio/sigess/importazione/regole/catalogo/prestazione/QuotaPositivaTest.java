// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaPositivaTest {

    private final Regola regola = new QuotaPositiva();

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_QUOTA_ENTE, 0.01",
        "IMPORTO_QUOTA_UTENTE, 0.00",
        "IMPORTO_QUOTA_SSN, 30",
        "IMPORTO_QUOTA_SSN, x",
        "IMPORTO_QUOTA_RICHIESTA, 0.0",
    })
    void admitted(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_QUOTA_ENTE, 0.0",
        "IMPORTO_QUOTA_ENTE, -1",
        "IMPORTO_QUOTA_UTENTE, -0.01",
        "IMPORTO_QUOTA_SSN, 0",
    })
    void notAdmitted(Campo campo, String valore) {
        Prova.segnala(
                regola, periodica().con(campo, valore), campo.percorso(), "Verifica la quota");
    }
}
