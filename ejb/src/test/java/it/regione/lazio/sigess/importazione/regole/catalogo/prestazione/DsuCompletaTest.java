// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole.catalogo.prestazione;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.Prova;
import it.regione.lazio.sigess.importazione.regole.Regola;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.regole.Rilievo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DsuCompletaTest {

    private final Regola regola = new DsuCompleta();

    @Test
    void allOrNone() {
        Prova.tace(regola, periodica());
        Prova.tace(regola, occasionale());
        Prova.tace(regola, sinba());
    }

    @ParameterizedTest
    @EnumSource(
            value = Campo.class,
            names = {"NUMERO_PROTOCOLLO_DSU", "ANNO_PROTOCOLLO_DSU", "DATA_DSU"})
    void oneOfThreeMissing(Campo campo) {
        Prova.segnala(
                regola, periodica().senza(campo), campo.percorso(), "Compila " + campo.nome());
    }

    @Test
    void bothMissingAreSaid() {
        RigheDiProva riga = occasionale().con(Campo.DATA_DSU, "2025-01-20");

        assertThat(Prova.applica(regola, riga))
                .extracting(Rilievo::campo)
                .containsExactly(
                        "PrestazioniSociali/@NumeroProtocolloDSU",
                        "PrestazioniSociali/@AnnoProtocolloDSU");
    }
}
