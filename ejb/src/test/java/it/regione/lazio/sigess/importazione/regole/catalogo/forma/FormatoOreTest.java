// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.forma;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatoOreTest {

    private final Regola regola = new FormatoOre();

    @ParameterizedTest
    @ValueSource(strings = {"2.59", "12.5", "2", "0", "100.00", "20:30"})
    void hours(String valore) {
        Prova.tace(regola, periodica().con(Campo.ORE_SERVIZIO_MENSILE, valore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.60", "2.6", "-1", "2,30", "12:75", "1.2.3", "due"})
    void notHours(String valore) {
        Prova.segnala(
                regola,
                periodica().con(Campo.ORE_SERVIZIO_MENSILE, valore),
                "PrestazioniSociali/@OreServizioMensile",
                "HH.MM");
    }
}
