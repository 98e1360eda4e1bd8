// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a flow confirms is read from the ledger; the record is not written for it. */
class ConfermeTest {

    private static final RigheDiProva CANCELLA = occasionale().con(Campo.TIPO_OPERAZIONE, "C");

    private static ImportazioneDiProva db;

    @BeforeAll
    static void apri() {
        db = new ImportazioneDiProva();
    }

    @AfterAll
    static void chiudi() {
        db.close();
    }

    @BeforeEach
    void ricomincia() throws SQLException {
        db.ricomincia();
    }

    @Test
    void anUnchangedRowWritesOnlyItsLineOfTheLedger() throws SQLException {
        db.flussoDel("2025-03-01").importa(periodica());
        assertThat(db.flussoDel("2025-05-01").importa(periodica())).containsExactly("INVARIATA");
        assertThat(db.valore("SELECT ORDINE_FLUSSO || '/' || VERSIONE FROM INTERVENTO"))
                .isEqualTo("20250301.000000000001/1");
        assertThat(db.conta("RIGA_IMPORTAZIONE R JOIN INTERVENTO I ON R.IMPRONTA = I.IMPRONTA"))
                .isEqualTo(2);
    }

    @Test
    void anUndoneImportConfirmsNothing() throws SQLException {
        db.flussoDel("2025-03-01").importa(periodica());
        db.flussoDel("2025-05-01").importa(periodica());
        RigheDiProva diversa = periodica().con(Campo.IMPORTO_MENSILE, "310.00");
        assertThat(db.flussoDel("2025-04-01").importa(diversa)).containsExactly("INVARIATA");
        db.esegui(
                "UPDATE IMPORTAZIONE SET STATO = 'ANNULLATA' WHERE DATA_FLUSSO = DATE"
                        + " '2025-05-01'");
        assertThat(db.importa(diversa)).containsExactly("AGGIORNATA");
    }

    @Test
    void aPreviewConfirmsNothing() throws SQLException {
        db.flussoDel("2025-03-01").importa(periodica());
        db.flussoDel("2025-05-01").importa(periodica());
        db.esegui(
                "UPDATE IMPORTAZIONE SET SCOPO = 'ANTEPRIMA' WHERE DATA_FLUSSO = DATE"
                        + " '2025-05-01'");
        assertThat(
                        db.flussoDel("2025-04-01")
                                .importa(periodica().con(Campo.IMPORTO_MENSILE, "310.00")))
                .containsExactly("AGGIORNATA");
    }

    @Test
    void whatAnEarlierChunkConfirmedIsNotChangedByALaterOne() throws SQLException {
        db.importa(periodica());
        assertThat(
                        db.flussoDel("2025-05-01")
                                .importaABlocchi(
                                        1,
                                        periodica(),
                                        periodica().con(Campo.IMPORTO_MENSILE, "310.00")))
                .containsExactly("INVARIATA", "PARCHEGGIATA");
    }

    @Test
    void twoDifferentRowsOfAnOlderFileAreBothTooOld() throws SQLException {
        db.flussoDel("2025-05-01").importa(periodica());
        assertThat(
                        db.flussoDel("2025-04-01")
                                .importaABlocchi(
                                        1,
                                        periodica().con(Campo.IMPORTO_MENSILE, "310.00"),
                                        periodica().con(Campo.IMPORTO_MENSILE, "320.00")))
                .containsExactly("INVARIATA", "INVARIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3005", "SIUSS-A3005");
    }

    @Test
    void aRepeatedCancellationLeavesTheRecordAsItStands() throws SQLException {
        db.flussoDel("2025-02-01").importa(occasionale(), CANCELLA);
        assertThat(db.flussoDel("2025-05-01").importa(CANCELLA)).containsExactly("INVARIATA");
        assertThat(db.valore("SELECT ANNULLATO_ORDINE FROM INTERVENTO")).startsWith("20250201");
        assertThat(db.flussoDel("2025-04-01").importa(occasionale())).containsExactly("INVARIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3008");
        assertThat(db.flussoDel("2025-06-01").importa(occasionale())).containsExactly("AGGIORNATA");
    }

    @Test
    void theContentOfABenefitThatCameBackIsItsOwn() throws SQLException {
        RigheDiProva altra = occasionale().con(Campo.IMPORTO_PRESTAZIONE, "170.00");
        RigheDiProva terza = occasionale().con(Campo.IMPORTO_PRESTAZIONE, "180.00");
        db.flussoDel("2025-02-01").importa(occasionale());
        assertThat(db.flussoDel("2025-03-01").importaABlocchi(1, CANCELLA, altra, terza))
                .containsExactly("ANNULLATA", "AGGIORNATA", "PARCHEGGIATA");
    }
}
