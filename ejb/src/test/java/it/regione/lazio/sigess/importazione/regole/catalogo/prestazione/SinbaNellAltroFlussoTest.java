// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinbaNellAltroFlussoTest {

    private final Regola regola = new SinbaNellAltroFlusso();

    @ParameterizedTest
    @CsvSource({"1, 2", "1, 3", "2, 1", "1, "})
    void otherAreas(String presa, String area) {
        Prova.tace(regola, periodica().con(Campo.PRESA_CARICO, presa).con(Campo.AREA_UTENZA, area));
    }

    @Test
    void aMinorInCarico() {
        Prova.segnala(
                regola,
                periodica().con(Campo.AREA_UTENZA, "1"),
                "PrestazioniSociali/@AreaUtenza",
                "flusso SINBA");
    }

    @Test
    void isSwitchedOffAsDelivered() {
        assertThat(regola.gravita()).isEqualTo(Gravita.DISATTIVATA);
        assertThat(regola.ammesse()).contains(Gravita.AVVISO);
    }
}
