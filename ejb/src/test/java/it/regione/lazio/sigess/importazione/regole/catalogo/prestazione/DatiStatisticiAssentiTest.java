// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Gravita;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatiStatisticiAssentiTest {

    private final Regola regola = new DatiStatisticiAssenti();

    @Test
    void filledOrNotSubjectToIsee() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORTO_SOGLIA_ISEE, ImportoSogliaISEE",
        "IMPORTO_QUOTA_RICHIESTA, ImportoQuotaRichiesta"
    })
    void missing(Campo campo, String nome) {
        Prova.segnala(
                regola, periodica().senza(campo), "PrestazioniSociali/@" + nome, "Compila " + nome);
    }

    @Test
    void isSwitchedOffAsDelivered() {
        assertThat(regola.gravita()).isEqualTo(Gravita.DISATTIVATA);
        assertThat(regola.ammesse()).contains(Gravita.AVVISO);
    }
}
