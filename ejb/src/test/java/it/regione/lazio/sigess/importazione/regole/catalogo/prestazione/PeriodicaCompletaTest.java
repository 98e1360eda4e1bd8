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

class PeriodicaCompletaTest {

    private final Regola regola = new PeriodicaCompleta();

    @Test
    void complete() {
        Prova.tace(regola, periodica());
    }

    @Test
    void otherNatureOrNone() {
        Prova.tace(regola, occasionale());
        Prova.tace(
                regola,
                periodica()
                        .senza(Campo.CARATTERE_PRESTAZIONE)
                        .senza(Campo.DATA_INIZIO_PRESTAZIONE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {"DATA_INIZIO_PRESTAZIONE", "IMPORTO_MENSILE"})
    void missing(Campo campo) {
        Prova.segnala(
                regola, periodica().senza(campo), campo.percorso(), "Compila " + campo.nome());
    }

    @Test
    void malformedIsNotMissing() {
        Prova.tace(
                regola,
                periodica()
                        .con(Campo.DATA_INIZIO_PRESTAZIONE, "x")
                        .con(Campo.IMPORTO_MENSILE, "y"));
    }

    @Test
    void cancellationsCarryTheSameData() {
        Prova.segnala(
                regola,
                periodica().con(Campo.TIPO_OPERAZIONE, "C").senza(Campo.IMPORTO_MENSILE),
                Campo.IMPORTO_MENSILE.percorso(),
                "Compila");
    }
}
