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

class SinaAssenteTest {

    private final Regola regola = new SinaAssente();

    @ParameterizedTest
    @CsvSource({"1, 1, I", "1, 3, I", "2, 2, I", "2, , I", "1, 2, C", "1, 9, "})
    void notNeeded(String presa, String area, String operazione) {
        Prova.tace(regola, senza(presa, area, operazione));
    }

    @Test
    void present() {
        Prova.tace(regola, periodica());
    }

    @ParameterizedTest
    @CsvSource({"1, 2, I", "1, 2, "})
    void missing(String presa, String area, String operazione) {
        Prova.segnala(regola, senza(presa, area, operazione), "SINA", "si apre senza scheda");
    }

    private static RigheDiProva senza(String presa, String area, String operazione) {
        return occasionale()
                .con(Campo.PRESA_CARICO, presa)
                .con(Campo.AREA_UTENZA, area)
                .con(Campo.TIPO_OPERAZIONE, operazione);
    }
}
