// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinaFuoriLuogoTest {

    private final Regola regola = new SinaFuoriLuogo();

    @Test
    void whereItBelongsOrAbsent() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
        Prova.tace(regola, periodica().senza(Campo.AREA_UTENZA));
        Prova.tace(regola, periodica().con(Campo.AREA_UTENZA, "9"));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, PresaCarico", "2, , PresaCarico", "1, 1, AreaUtenza", "1, 3, AreaUtenza"})
    void elsewhere(String presa, String area, String campo) {
        Prova.segnala(
                regola,
                periodica().con(Campo.PRESA_CARICO, presa).con(Campo.AREA_UTENZA, area),
                "PrestazioniSociali/@" + campo,
                "La scheda è conservata");
    }
}
