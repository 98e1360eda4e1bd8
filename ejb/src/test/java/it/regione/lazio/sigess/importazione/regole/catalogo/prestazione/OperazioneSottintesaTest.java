// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.senzaPrestazioni;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;

class OperazioneSottintesaTest {

    private final Regola regola = new OperazioneSottintesa();

    @Test
    void written() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale().con(Campo.TIPO_OPERAZIONE, "C"));
        Prova.tace(regola, occasionale().con(Campo.TIPO_OPERAZIONE, ""));
        Prova.tace(regola, senzaPrestazioni());
        Prova.tace(regola, sinba());
    }

    @Test
    void leftOut() {
        Prova.segnala(
                regola,
                occasionale(),
                "PrestazioniSociali/@TipoOperazione",
                "letta come inserimento");
    }

    @Test
    void isSwitchedOffAsDelivered() {
        assertThat(regola.gravita()).isEqualTo(Gravita.DISATTIVATA);
        assertThat(regola.ammesse()).contains(Gravita.AVVISO);
    }
}
