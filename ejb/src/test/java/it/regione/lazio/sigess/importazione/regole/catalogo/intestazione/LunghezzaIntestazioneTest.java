// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunghezzaIntestazioneTest {

    private final RegolaIntestazione regola = new LunghezzaIntestazione();

    @ParameterizedTest
    @CsvSource({"50, 32, 100", "1, 1, 1"})
    void withinTheLimits(int nome, int ente, int denominazione) {
        assertThat(Prova.applica(regola, testa(nome, ente, denominazione))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "51, 4, 10, IdentificazioneFlusso/@Nome, massimo di 50",
        "10, 33, 10, Ente/@Codice, massimo di 32",
        "10, 4, 101, Ente/@Denominazione, massimo di 100",
    })
    void tooLong(int nome, int ente, int denominazione, String percorso, String rimedio) {
        Prova.segnala(regola, testa(nome, ente, denominazione), percorso, rimedio);
    }

    @Test
    void theSeatMayBeAnInternalCode() {
        IntestazioneFlusso interno = new IntestazioneFlusso("n", "e", null, "ORG-000012", null);
        IntestazioneFlusso lungo = new IntestazioneFlusso("n", "e", null, "x".repeat(33), null);

        assertThat(Prova.applica(regola, interno)).isEmpty();
        Prova.segnala(regola, lungo, "Ente/@Indirizzo", "massimo di 32");
    }

    @Test
    void absentIsOfAnotherRule() {
        IntestazioneFlusso vuota = new IntestazioneFlusso(null, null, null, null, null);
        assertThat(Prova.applica(regola, vuota)).isEmpty();
    }

    private static IntestazioneFlusso testa(int nome, int ente, int denominazione) {
        return new IntestazioneFlusso(
                "n".repeat(nome), "e".repeat(ente), "d".repeat(denominazione), "H501", null);
    }
}
