// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChiusuraCompletaTest {

    private final Regola regola = new ChiusuraCompleta();

    @Test
    void allOrNone() {
        Prova.tace(regola, sinba());
        Prova.tace(regola, intero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOTIVAZIONE_CHIUSURA_CARICO", "SITUAZIONE_CHIUSURA_CARICO"})
    void oneIsMissing(String nome) {
        Campo campo = Campo.valueOf(nome);
        Prova.segnala(
                regola,
                intero().senza(campo),
                campo.percorso(),
                "Compila " + campo.nome(),
                "chiusura");
    }

    private static RigheDiProva intero() {
        return sinba().con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "1")
                .con(Campo.SITUAZIONE_CHIUSURA_CARICO, "1");
    }
}
