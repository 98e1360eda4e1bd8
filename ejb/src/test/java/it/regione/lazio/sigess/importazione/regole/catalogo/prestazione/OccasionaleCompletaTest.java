// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OccasionaleCompletaTest {

    private final Regola regola = new OccasionaleCompleta();

    @Test
    void complete() {
        Prova.tace(regola, occasionale());
    }

    @Test
    void otherNatureOrNone() {
        Prova.tace(regola, periodica());
        Prova.tace(
                regola,
                occasionale()
                        .senza(Campo.CARATTERE_PRESTAZIONE)
                        .senza(Campo.DATA_EROGAZIONE_PRESTAZIONE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {"DATA_EROGAZIONE_PRESTAZIONE", "IMPORTO_PRESTAZIONE"})
    void missing(Campo campo) {
        Prova.segnala(
                regola, occasionale().senza(campo), campo.percorso(), "Compila " + campo.nome());
    }

    @Test
    void malformedIsNotMissing() {
        Prova.tace(
                regola,
                occasionale()
                        .con(Campo.DATA_EROGAZIONE_PRESTAZIONE, "x")
                        .con(Campo.IMPORTO_PRESTAZIONE, "y"));
    }

    @Test
    void cancellationsCarryTheSameData() {
        Prova.segnala(
                regola,
                occasionale().con(Campo.TIPO_OPERAZIONE, "C").senza(Campo.IMPORTO_PRESTAZIONE),
                Campo.IMPORTO_PRESTAZIONE.percorso(),
                "Compila");
    }
}
