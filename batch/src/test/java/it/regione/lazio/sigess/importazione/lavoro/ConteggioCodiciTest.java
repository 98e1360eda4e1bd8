// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the whole file holds, told before any rule has seen it. */
class ConteggioCodiciTest {

    private final ConteggioCodici conteggio = new ConteggioCodici();

    @Test
    void benefitsBeginFromTheFirstToTheLastDayOfTheFile() {
        riga(Campo.DATA_EROGAZIONE_PRESTAZIONE, "2025-03-01");
        riga(Campo.DATA_INIZIO_PRESTAZIONE, "2024-12-31");
        riga(Campo.DATA_INIZIO_PRESTAZIONE, " 2025-05-20+01:00 ");
        assertThat(conteggio.dal()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(conteggio.al()).isEqualTo(LocalDate.of(2025, 5, 20));
        assertThat(conteggio.righe()).isEqualTo(3);
    }

    @Test
    void whatIsNoDateTellsNothing() {
        riga(Campo.DATA_INIZIO_PRESTAZIONE, "2025-02-30");
        riga(Campo.DATA_EROGAZIONE_PRESTAZIONE, "ieri");
        riga(Campo.DATA_EROGAZIONE_PRESTAZIONE, "");
        riga(Campo.DATA_EROGAZIONE_PRESTAZIONE, "12025-01-01");
        riga(Campo.DATA_EROGAZIONE_PRESTAZIONE, "-2025-01-01");
        assertThat(conteggio.dal()).isNull();
        assertThat(conteggio.al()).isNull();
        assertThat(conteggio.righe()).isEqualTo(5);
    }

    private void riga(Campo campo, String valore) {
        RigaFlusso riga = new RigaFlusso(TipoFlusso.PS_PSA_SINA, 1, 1, 1, 0);
        riga.imposta(
                Campo.CARATTERE_PRESTAZIONE, campo == Campo.DATA_INIZIO_PRESTAZIONE ? "1" : "2");
        riga.imposta(campo, valore);
        conteggio.aggiungi(riga);
    }
}
