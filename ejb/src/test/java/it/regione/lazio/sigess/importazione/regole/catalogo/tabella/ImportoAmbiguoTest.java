// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportoAmbiguoTest {

    private final Regola regola = new ImportoAmbiguo();

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_MENSILE, 1.234, '1234,00 oppure 1,23'",
        "IMPORTO_QUOTA_ENTE, '12,345', '12345,00 oppure 12,34'",
        "IMPORTO_SOGLIA_ISEE, -250.000, '-250000,00 oppure -250,00'",
    })
    void refusedWithWhatToDo(Campo campo, String valore, String rimedio) {
        Prova.segnala(
                regola, periodica().con(campo, valore).csv(12, 47, 47), campo.percorso(), rimedio);
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_MENSILE, 1234",
        "IMPORTO_MENSILE, 1.23",
        "IMPORTO_MENSILE, 0.125",
        "IMPORTO_MENSILE, 1234.567",
        "IMPORTO_MENSILE, 1234.56",
        "ORE_SERVIZIO_MENSILE, 1.234",
        "PROTOCOLLO_DOMANDA, 1.234",
    })
    void everythingElsePasses(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore).csv(12, 47, 47));
    }
}
