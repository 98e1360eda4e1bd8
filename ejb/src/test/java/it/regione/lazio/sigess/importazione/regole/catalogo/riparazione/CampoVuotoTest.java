// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.riparazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampoVuotoTest {

    private final Regola regola = new CampoVuoto();

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {
                "IMPORTO_QUOTA_ENTE",
                "IMPORTO_PRESTAZIONE",
                "PERIODO_EROGAZIONE",
                "DATA_FINE_PRESTAZIONE",
                "ORE_SERVIZIO_MENSILE",
                "DATA_SEGNALAZIONE"
            })
    void numbersAndDatesAreAbsentWithoutAWord(Campo campo) {
        RigheDiProva riga = campo == Campo.DATA_SEGNALAZIONE ? sinba() : periodica();

        Prova.tace(regola, riga.con(campo, ""));
        assertThat(riga.riga().valori()).doesNotContainKey(campo);
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {"AREA_UTENZA", "CODICE_SECONDA_CITTADINANZA", "DISTURBI_AREA_COGNITIVA"})
    void codesAreAbsentWithAWarning(Campo campo) {
        RigheDiProva riga = periodica().con(campo, " ");

        Prova.segnala(regola, riga, campo.percorso(), "considerato assente");
        assertThat(riga.riga().valori()).doesNotContainKey(campo);
    }

    @Test
    void inAddressesToo() {
        RigheDiProva riga = occasionale().senzaIndirizzi().indirizzo("", null, "504");

        Prova.segnala(regola, riga, "Indirizzo/@CodiceRegione", "togli l’attributo");
        assertThat(riga.riga().indirizzi().get(0)).doesNotContainKey(Campo.CODICE_REGIONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {"TIPO_OPERAZIONE", "COGNOME", "CODICE_CITTADINANZA", "PRESA_CARICO"})
    void theOperationAndRequiredFieldsAreNotGuessed(Campo campo) {
        RigheDiProva riga = periodica().con(campo, "");

        Prova.tace(regola, riga);
        assertThat(riga.riga().valori()).containsEntry(campo, "");
    }
}
