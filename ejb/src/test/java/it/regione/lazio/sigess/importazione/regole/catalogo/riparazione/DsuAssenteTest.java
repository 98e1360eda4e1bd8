// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DsuAssenteTest {

    private final Regola regola = new DsuAssente();

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0", "0000", " 0 "})
    void emptyAndZeroMeanAbsentWithoutAWord(String valore) {
        RigheDiProva riga =
                periodica()
                        .con(Campo.NUMERO_PROTOCOLLO_DSU, valore)
                        .con(Campo.ANNO_PROTOCOLLO_DSU, valore)
                        .con(Campo.DATA_DSU, valore);

        Prova.tace(regola, riga);
        assertThat(riga.riga().valori())
                .doesNotContainKeys(
                        Campo.NUMERO_PROTOCOLLO_DSU, Campo.ANNO_PROTOCOLLO_DSU, Campo.DATA_DSU);
    }

    @Test
    void trueValuesStay() {
        RigheDiProva riga =
                periodica().con(Campo.NUMERO_PROTOCOLLO_DSU, "0000000001").con(Campo.DATA_DSU, "?");

        Prova.tace(regola, riga);
        assertThat(riga.riga().valori())
                .containsEntry(Campo.NUMERO_PROTOCOLLO_DSU, "0000000001")
                .containsEntry(Campo.ANNO_PROTOCOLLO_DSU, "2025")
                .containsEntry(Campo.DATA_DSU, "?");
    }

    @Test
    void otherZerosStay() {
        RigheDiProva riga = periodica().con(Campo.IMPORTO_QUOTA_UTENTE, "0");

        Prova.tace(regola, riga);
        assertThat(riga.riga().valore(Campo.IMPORTO_QUOTA_UTENTE)).isEqualTo("0");
    }
}
