// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.flusso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomeRettificaTest {

    private static final LocalDate GIORNO = LocalDate.of(2025, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "H501.PS.20250401.0000011, PS_PSA_SINA, H501-RETTIFICA.PS.20250401.0000011",
        "H501.SINBA.20250401.7, SINBA, H501-RETTIFICA.SINBA.20250401.7",
        "H501-RETTIFICA.PS.20250401.0000011, PS_PSA_SINA, H501-RETTIFICA.PS.20250401.0000011",
        "H501.PSA.INPS.20250314.0000001, PS_PSA_SINA, H501-RETTIFICA.PS.20250401.000000000001",
        "H501.PS.20259901.1, PS_PSA_SINA, H501-RETTIFICA.PS.20250401.000000000001",
        "prova, SINBA, H501-RETTIFICA.SINBA.20250401.000000000000",
        "UN-ENTE-DAL-CODICE-DI-TRENTADUE-C.PS.20250401.1, PS_PSA_SINA,"
                + " H501-RETTIFICA.PS.20250401.000000000001",
        "UN-ENTE-DAL-CODICE-DI-TRENTA-CAR.SINBA.20250401.1, SINBA,"
                + " UN-ENTE-DAL-CODICE-DI--RETTIFICA.SINBA.20250401.1"
    })
    void aCorrectionKeepsTheDocumentedFormAndSaysWhatItIs(
            String nome, TipoFlusso tipo, String atteso) {
        String rettifica = NomeRettifica.di(testa(nome), tipo, GIORNO);

        assertThat(rettifica)
                .isEqualTo(atteso)
                .matches("[^.]{1,32}\\.(?:PS|PSA|SINA|SINBA)\\.[0-9]{8}\\.[0-9]+")
                .hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"H501.PS.20250401.0000011", "H501.PSA.INPS.20250401.0000001", "prova"})
    void aCorrectionIsNeverNewerThanTheFlowItCorrects(String nome) {
        String rettifica = NomeRettifica.di(testa(nome), TipoFlusso.PS_PSA_SINA, GIORNO);

        assertThat(IntestazioneFlusso.ordine(GIORNO, rettifica))
                .isEqualTo(IntestazioneFlusso.ordine(GIORNO, nome));
        assertThat(testa(rettifica).dataFlusso()).hasValue(GIORNO);
    }

    private static IntestazioneFlusso testa(String nome) {
        return new IntestazioneFlusso(nome, "H501", "Comune di Prova", "H501", "X");
    }
}
