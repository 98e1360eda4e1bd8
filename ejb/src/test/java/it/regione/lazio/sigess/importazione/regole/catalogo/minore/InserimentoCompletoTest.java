// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InserimentoCompletoTest {

    private final Regola regola = new InserimentoCompleto();

    @Test
    void allOrNone() {
        Prova.tace(regola, sinba());
        Prova.tace(regola, intero());
    }

    @Test
    void theOutcomeComesWithTheOthers() {
        Prova.tace(regola, intero().con(Campo.ESITO_INSERIMENTO_STRUTTURA, "1"));
        assertThat(Prova.applica(regola, sinba().con(Campo.ESITO_INSERIMENTO_STRUTTURA, "1")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CARATTERE_INSERIM_RESIDENZIALE",
                "FORMA_INSERIMENTO_RESIDENZIALE",
                "TIPO_INSERIMENTO_RESIDENZIALE"
            })
    void oneIsMissing(String nome) {
        Campo campo = Campo.valueOf(nome);
        Prova.segnala(
                regola,
                intero().senza(campo),
                campo.percorso(),
                "Compila " + campo.nome(),
                "inserimento");
    }

    private static RigheDiProva intero() {
        return sinba().con(Campo.CARATTERE_INSERIM_RESIDENZIALE, "1")
                .con(Campo.FORMA_INSERIMENTO_RESIDENZIALE, "1")
                .con(Campo.TIPO_INSERIMENTO_RESIDENZIALE, "1");
    }
}
