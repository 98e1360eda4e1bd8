// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormaCodicePrestazioneTest {

    private final Regola regola = new FormaCodicePrestazione();

    @ParameterizedTest
    @ValueSource(strings = {"A1.01", "A2.99", "A3.04", "A1.05.01"})
    void inForm(String codice) {
        Prova.tace(regola, occasionale().con(Campo.CODICE_PRESTAZIONE, codice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A4.01",
                "A0.01",
                "B1.01",
                "a1.01",
                "A1-01",
                "A1.1x",
                "A1.05.1",
                "A1.05.",
                "A1.05-01",
                "A1.05.01.1",
                "Z9.99",
                " A1.0",
            })
    void outOfForm(String codice) {
        Prova.segnala(
                regola,
                occasionale().con(Campo.CODICE_PRESTAZIONE, codice),
                "PrestazioniSociali/@CodicePrestazione",
                "tabella INPS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "     ", "A1", "A1.05.01.01"})
    void wrongLengthsAreOfAnotherRule(String codice) {
        Prova.tace(regola, occasionale().con(Campo.CODICE_PRESTAZIONE, codice));
    }

    @Test
    void codesOfTheForms() {
        Prova.segnala(
                regola,
                sinba().lista(Lista.PRESTAZIONI, "A3.02", "B2.11"),
                "Prestazioni/CodicePrestazione",
                "Correggi il codice");
        Prova.segnala(
                regola,
                periodica().lista(Lista.NECESSITA_INTERVENTI_SOCIALI, "X1.01"),
                "NecessitaInterventiSociali/CodicePrestazione",
                "Correggi il codice");
    }
}
