// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.persona;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonimoComeCodiceFiscaleTest {

    private final Regola regola = new AnonimoComeCodiceFiscale();

    @ParameterizedTest
    @ValueSource(strings = {"MIN-2025-0007", "7", "12345678904", "PRVZNE48C00H501M", " "})
    void anonymousCodes(String id) {
        Prova.tace(regola, sinba().con(Campo.ID_BENEFICIARIO, id));
    }

    @Test
    void namedPeopleHaveTheirCodiceFiscale() {
        Prova.tace(regola, periodica());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRVZNE48C09H501M",
                "prvzne48c09h501m ",
                "PRVZNE48C09H501X",
                "12345678903",
            })
    void looksLikeACodiceFiscale(String id) {
        Prova.segnala(
                regola,
                sinba().con(Campo.ID_BENEFICIARIO, id),
                "SINBA/@IDBeneficiario",
                "Sostituisci IDBeneficiario",
                "non è collegato a una persona");
    }
}
