// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A benefit of several years is sent a year at a time (specifica SIUSS, punto 14.6). */
class PrestazioniDivisePerAnnoTest {

    private static final String PARTE = "SIUSS-A1406";
    private static final ImportazioneDiProva PROVA = new ImportazioneDiProva();

    @BeforeEach
    void ricomincia() throws SQLException {
        PROVA.ricomincia();
    }

    @AfterAll
    static void chiudi() {
        PROVA.close();
    }

    @Test
    void theOtherPartIsRecognisedInTheSameFileAndInALaterOne() throws SQLException {
        assertThat(PROVA.importa(anno("2023"), anno("2024"))).containsExactly("CREATA", "CREATA");
        assertThat(PROVA.codici()).filteredOn(PARTE::equals).hasSize(1);

        PROVA.flussoDel("2025-03-15");
        assertThat(PROVA.importa(anno("2025"))).containsExactly("CREATA");
        assertThat(PROVA.codici()).contains(PARTE);
        assertThat(PROVA.conta("INTERVENTO")).isEqualTo(3);
    }

    @Test
    void anotherRequestAnotherMonthOrAOneOffIsNoPart() throws SQLException {
        PROVA.importa(
                anno("2024"),
                anno("2025").con(Campo.PROTOCOLLO_DOMANDA, "2025/ALTRO"),
                anno("2024").con(Campo.DATA_INIZIO_PRESTAZIONE, "2024-05-01"),
                occasionale(),
                occasionale().con(Campo.DATA_EROGAZIONE_PRESTAZIONE, "2024-03-01"));

        assertThat(PROVA.codici()).doesNotContain(PARTE);
        assertThat(PROVA.conta("INTERVENTO")).isEqualTo(5);
    }

    private static RigheDiProva anno(String anno) {
        return periodica()
                .con(Campo.DATA_INIZIO_PRESTAZIONE, anno + "-02-01")
                .con(Campo.DATA_FINE_PRESTAZIONE, anno + "-12-31");
    }
}
