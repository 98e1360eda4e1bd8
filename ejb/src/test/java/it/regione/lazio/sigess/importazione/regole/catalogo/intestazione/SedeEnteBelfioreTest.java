// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SedeEnteBelfioreTest {

    private final RegolaIntestazione regola = new SedeEnteBelfiore();

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"H501", "h501", "M082", "    "})
    void belfioreOrNone(String sede) {
        assertThat(Prova.applica(regola, testa(sede))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "Roma", "ORG-000012", " H501"})
    void otherwise(String sede) {
        Prova.segnala(regola, testa(sede), "Ente/@Indirizzo", "Correggi il codice della sede");
    }

    private static IntestazioneFlusso testa(String sede) {
        return new IntestazioneFlusso("H501.PS.20250314.1", "H501", null, sede, "PRTPRV80P20H501T");
    }
}
