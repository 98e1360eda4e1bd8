// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuogoNascitaSconosciutoTest {

    private final Regola regola = new LuogoNascitaSconosciuto();

    @ParameterizedTest
    @ValueSource(strings = {"H501", "Z330", "m082", "    ", "H50"})
    void knownOrMalformed(String luogo) {
        Prova.tace(regola, periodica().con(Campo.LUOGO_NASCITA, luogo));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X999", "0000", "ROMA"})
    void unknown(String luogo) {
        Prova.segnala(
                regola,
                periodica().con(Campo.LUOGO_NASCITA, luogo),
                "Anagrafica/@LuogoNascita",
                "Verifica il codice catastale");
    }
}
