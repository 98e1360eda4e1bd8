// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlloOperatoreFlussoTest {

    private final RegolaIntestazione regola = new ControlloOperatoreFlusso();

    @ParameterizedTest
    @ValueSource(
            strings = {"PRTPRV80P20H501T", " prtprv80p20h501t ", "12345678903", "malformed", ""})
    void rightOrNotJudgedHere(String cf) {
        assertThat(Prova.applica(regola, testa(cf))).isEmpty();
        assertThat(Prova.applica(regola, testa(null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRTPRV80P20H501X", "12345678900"})
    void wrongCheckCharacter(String cf) {
        Prova.segnala(regola, testa(cf), "Ente/@CFOperatore", "Correggi CFOperatore");
    }

    private static IntestazioneFlusso testa(String cf) {
        return new IntestazioneFlusso("H501.PS.20250314.1", "H501", null, "H501", cf);
    }
}
