// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.minore;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatiSenzaPresuppostoTest {

    private final Regola regola = new DatiSenzaPresupposto();

    @Test
    void theFormSaysThatThereIsOneOrNothingIsSaid() {
        Prova.tace(regola, sinba());
        Prova.tace(
                regola,
                sinba().con(Campo.PROVVEDIMENTO_GIUDIZIARIO, "1").con(Campo.POTESTA_TUTELA, "2"));
        Prova.tace(
                regola,
                sinba().con(Campo.PROVVEDIMENTO_GIUDIZIARIO, "9").con(Campo.POTESTA_TUTELA, "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVVEDIMENTO_GIUDIZIARIO, AUTORITA_PROVVEDIMENTO, AutoritaProvvedimento",
        "PROVVEDIMENTO_GIUDIZIARIO, POTESTA_TUTELA, PotestaTutela",
        "PROVVEDIMENTO_GIUDIZIARIO, TIPO_PROVVEDIMENTO_GIUDIZIARIO, TipoProvvedimentoGiudiziario",
        "PROVVEDIMENTO_GIUDIZIARIO, DATA_PROVVEDIMENTO_GIUDIZIARIO, DataProvvedimentoGiudiziario",
        "SEGNALAZIONE_AUTORITA_GIUD, DATA_SEGNALAZIONE, DataSegnalazione",
        "DISABILITA, TIPO_DISABILITA, TipoDisabilita",
        "DISABILITA, INV_CIV_CERTIFICAZIONI, InvCivCertificazioni",
    })
    void theFormSaysThatThereIsNone(Campo presupposto, Campo campo, String nome) {
        RigheDiProva riga =
                sinba().con(presupposto, "2")
                        .senza(Campo.TIPO_DISABILITA)
                        .senza(Campo.INV_CIV_CERTIFICAZIONI)
                        .senza(Campo.DATA_SEGNALAZIONE)
                        .con(campo, "1");
        Prova.segnala(
                regola, riga, "SINBA/@" + nome, "Togli " + nome, "correggi " + presupposto.nome());
    }
}
