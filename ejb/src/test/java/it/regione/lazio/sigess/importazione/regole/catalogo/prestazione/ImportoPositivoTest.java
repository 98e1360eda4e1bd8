// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportoPositivoTest {

    private final Regola regola = new ImportoPositivo();

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_MENSILE, 0.01",
        "IMPORTO_MENSILE, x",
        "IMPORTO_PRESTAZIONE, 150",
        "IMPORTO_PRESTAZIONE,",
    })
    void moreThanZeroOrNoNumber(Campo campo, String valore) {
        Prova.tace(regola, periodica().con(campo, valore));
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_MENSILE, 0",
        "IMPORTO_MENSILE, 0.00",
        "IMPORTO_MENSILE, -300.00",
        "IMPORTO_MENSILE, 0.004",
        "IMPORTO_PRESTAZIONE, -0.01",
    })
    void zeroOrLess(Campo campo, String valore) {
        Prova.segnala(
                regola, periodica().con(campo, valore), campo.percorso(), "Correggi l’importo");
    }
}
