// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntestazioneCompletaTest {

    private final RegolaIntestazione regola = new IntestazioneCompleta();

    @Test
    void complete() {
        assertThat(Prova.applica(regola, testa("H501.PS.20250314.1", "H501", "M082", "x")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", H501, M082, x, IdentificazioneFlusso/@Nome, Compila l’attributo Nome",
        "'', H501, M082, x, IdentificazioneFlusso/@Nome, Compila l’attributo Nome",
        "n, ' ', M082, x, Ente/@Codice, Compila l’attributo Codice",
        "n, H501, , x, Ente/@Indirizzo, Compila l’attributo Indirizzo",
        "n, H501, ' ', x, Ente/@Indirizzo, Compila l’attributo Indirizzo",
        "n, H501, M082, , Ente/@CFOperatore, Compila l’attributo CFOperatore",
    })
    void incomplete(
            String nome, String ente, String sede, String cf, String percorso, String rimedio) {
        Prova.segnala(regola, testa(nome, ente, sede, cf), percorso, rimedio);
    }

    private static IntestazioneFlusso testa(String nome, String ente, String sede, String cf) {
        return new IntestazioneFlusso(nome, ente, null, sede, cf);
    }
}
