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

class AffidoCompletoTest {

    private final Regola regola = new AffidoCompleto();

    @Test
    void allOrNone() {
        Prova.tace(regola, sinba());
        Prova.tace(regola, intero());
    }

    @Test
    void theOutcomeComesWithTheOthers() {
        Prova.tace(regola, intero().con(Campo.ESITO_AFFIDO, "1"));
        assertThat(Prova.applica(regola, sinba().con(Campo.ESITO_AFFIDO, "1"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FORMA_INTERVENTO_AFFIDO",
                "TIPO_INTERVENTO_AFFIDO",
                "DURATA_AFFIDO",
                "CARATTERE_AFFIDO"
            })
    void oneIsMissing(String nome) {
        Campo campo = Campo.valueOf(nome);
        Prova.segnala(
                regola,
                intero().senza(campo),
                campo.percorso(),
                "Compila " + campo.nome(),
                "affido");
    }

    private static RigheDiProva intero() {
        return sinba().con(Campo.FORMA_INTERVENTO_AFFIDO, "1")
                .con(Campo.TIPO_INTERVENTO_AFFIDO, "1")
                .con(Campo.DURATA_AFFIDO, "1")
                .con(Campo.CARATTERE_AFFIDO, "1");
    }
}
