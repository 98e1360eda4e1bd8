// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.intestazione;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.RegolaIntestazione;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NomeFlussoDocumentatoTest {

    private final RegolaIntestazione regola = new NomeFlussoDocumentato();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H501.PS.20250314.0000001",
                "H501.PSA.20250314.1",
                "H501.SINA.20250314.00000004",
                "AMB-RM1.SINBA.20250314.0000002",
                "",
            })
    void documentedOrAbsent(String nome) {
        assertThat(Prova.applica(regola, testa(nome))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H501.PSA.INPS.20250314.0000001",
                "H501.PS.INPS.20160423.115235",
                "H501.PS.20250230.0000001",
                "H501.PS.20250314",
                "H501.PS.20250314.1a",
                "H501.XX.20250314.1",
                "flusso di marzo",
            })
    void otherwise(String nome) {
        Prova.segnala(regola, testa(nome), "IdentificazioneFlusso/@Nome", "usa un nome come");
    }

    private static IntestazioneFlusso testa(String nome) {
        return new IntestazioneFlusso(nome, "H501", null, "H501", "PRTPRV80P20H501T");
    }
}
