// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.residenza;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatoSconosciutoTest {

    private final Regola regola = new StatoSconosciuto();

    @ParameterizedTest
    @ValueSource(strings = {"380", "990", "004", "4", "ITA", "3800"})
    void knownOrMalformed(String stato) {
        Prova.tace(regola, periodica().con(Campo.CODICE_CITTADINANZA, stato));
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {"CODICE_CITTADINANZA", "CODICE_SECONDA_CITTADINANZA"})
    void unknownCitizenship(Campo campo) {
        Prova.segnala(
                regola,
                periodica().con(campo, "999"),
                campo.percorso(),
                "Verifica il codice dello stato");
    }

    @Test
    void unknownCountry() {
        Prova.segnala(
                regola,
                occasionale().indirizzo(null, null, "000"),
                "Indirizzo[2]/@CodiceNazione",
                "Verifica");
        Prova.segnala(
                regola,
                sinba().con(Campo.CODICE_CITTADINANZA_MADRE, "123"),
                "SINBA/@CodiceCittadinanzaMadre",
                "Verifica");
    }
}
