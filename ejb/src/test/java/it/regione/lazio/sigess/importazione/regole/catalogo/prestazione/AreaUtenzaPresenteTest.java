// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class AreaUtenzaPresenteTest {

    private final Regola regola = new AreaUtenzaPresente();

    @Test
    void withAreaOrNotInCarico() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
        Prova.tace(regola, periodica().con(Campo.AREA_UTENZA, "9"));
        Prova.tace(regola, periodica().con(Campo.PRESA_CARICO, "3").senza(Campo.AREA_UTENZA));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void inCaricoWithoutArea(String area) {
        Prova.segnala(
                regola,
                periodica().con(Campo.AREA_UTENZA, area),
                "PrestazioniSociali/@AreaUtenza",
                "Compila AreaUtenza");
    }
}
