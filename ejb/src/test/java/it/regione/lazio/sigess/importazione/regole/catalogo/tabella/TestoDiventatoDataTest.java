// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.tabella;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestoDiventatoDataTest {

    private final Regola regola = new TestoDiventatoData();

    @ParameterizedTest
    @ValueSource(strings = {"gen-25", "Oct-23", "GIU-99", "12-mar", "1-dic"})
    void aProtocolThatBecameAMonthIsRefused(String valore) {
        Prova.segnala(
                regola,
                periodica().con(Campo.PROTOCOLLO_DOMANDA, valore).csv(2, 47, 47),
                "PrestazioniSociali/@ProtocolloDomanda",
                "formato Testo");
        Prova.tace(regola, periodica().con(Campo.PROTOCOLLO_DOMANDA, valore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/1", "gen-2025/3", "MAR-GIO", "feb-2", "abc-25", "100-mar"})
    void otherProtocolsPass(String valore) {
        Prova.tace(regola, periodica().con(Campo.PROTOCOLLO_DOMANDA, valore).csv(2, 47, 47));
    }
}
