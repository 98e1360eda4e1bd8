// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.EsitoDecisione.Tipo;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of the queue about records of another unit, and about minors. */
class SmaltimentoAltroveTest {

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
    void whatTheRecordOfAnotherUnitSaysAlreadyIsNotAsked() throws SQLException {
        db.importa(periodica());
        RigheDiProva altra = periodica().con(Campo.IMPORTO_MENSILE, "310.00");
        db.flussoDel("2025-06-01").unita("RM1-UO2").importa(altra);
        db.decidi(SceltaVerifica.APPLICA);
        assertThat(db.importa(altra)).containsExactly("INVARIATA");
        assertThat(db.conta("VERIFICA")).isEqualTo(1);
        assertThat(db.importa(periodica())).containsExactly("PARCHEGGIATA");
    }

    @Test
    void aCaseOfAnotherUnitIsInTheCareOfItsOperator() throws SQLException {
        RigheDiProva senza = periodica().con(Campo.PRESA_CARICO, "2");
        db.importa(senza);
        db.esegui("UPDATE INTERVENTO SET OPERATORE = 'OP002'");
        db.flussoDel("2025-06-01").unita("RM1-UO2").importa(periodica());
        db.decidi(SceltaVerifica.APPLICA);
        assertThat(db.righe("SELECT UNITA_OPERATIVA || OPERATORE FROM PRESA_IN_CARICO"))
                .containsExactly("RM1-UO1OP002");
    }

    @Test
    void aBenefitOfAnotherUnitIsUpdatedThereOrKept() throws SQLException {
        db.importa(periodica());
        RigheDiProva altra = periodica().con(Campo.IMPORTO_MENSILE, "310.00");
        db.flussoDel("2025-06-01").unita("RM1-UO2");
        assertThat(db.importa(altra)).containsExactly("PARCHEGGIATA");
        assertThat(db.decidi(SceltaVerifica.APPLICA).esito()).isEqualTo(EsitoRiga.AGGIORNATA);
        assertThat(db.valore("SELECT UNITA_OPERATIVA || IMPORTO_MENSILE FROM INTERVENTO"))
                .isEqualTo("RM1-UO1310.00");
        assertThat(db.righe("SELECT UNITA_OPERATIVA FROM PRESA_IN_CARICO"))
                .containsExactly("RM1-UO1");
        db.importa(periodica().con(Campo.IMPORTO_MENSILE, "320.00"));
        assertThat(db.decidi(SceltaVerifica.TIENI).esito()).isEqualTo(EsitoRiga.INVARIATA);
        assertThat(db.valore("SELECT IMPORTO_MENSILE FROM INTERVENTO")).isEqualTo("310.00");
    }

    @Test
    void aCancellationUnderAnotherUnitIsAppliedWhenSomebodySaysSo() throws SQLException {
        db.importa(occasionale());
        db.unita("RM1-UO2").importa(occasionale().con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.decidi(SceltaVerifica.APPLICA).esito()).isEqualTo(EsitoRiga.ANNULLATA);
    }

    @Test
    void theSecondFormOfAMinorCanBeAddedOrNot() throws SQLException {
        db.sinba().importa(sinba(), sinba().con(Campo.LUOGO_VITA, "1"));
        assertThat(db.decidi(SceltaVerifica.APPLICA).esito()).isEqualTo(EsitoRiga.CREATA);
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(2);
        db.importa(sinba(), sinba().con(Campo.LUOGO_VITA, "2"));
        assertThat(db.decidi(SceltaVerifica.TIENI).esito()).isEqualTo(EsitoRiga.INVARIATA);
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(2);
    }

    @Test
    void aChoiceForManyFormsLeavesAMinorOfWhomANewerFlowHasSpoken() throws SQLException {
        RigheDiProva[] file = {sinba(), sinba().con(Campo.LUOGO_VITA, "1")};
        db.sinba().importa(file);
        String voce = db.aperte().get(0);
        db.flussoDel("2025-06-01").importa(sinba().con(Campo.LUOGO_VITA, "2"));
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce, null).tipo()).isEqualTo(Tipo.CAMBIATO);
        assertThat(db.aperte()).containsExactly(voce);
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(2);
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce).tipo()).isEqualTo(Tipo.DECISA);
        ricomincia();
        db.sinba().importa(file);
        assertThat(db.decidi(SceltaVerifica.APPLICA, db.aperte().get(0), null).tipo())
                .isEqualTo(Tipo.DECISA);
    }

    @Test
    void aRowWhoseRecordOfAnotherUnitIsGoneGoesToItsOwn() throws SQLException {
        db.importa(periodica());
        RigheDiProva altra = periodica().con(Campo.IMPORTO_MENSILE, "310.00");
        db.flussoDel("2025-06-01").unita("RM1-UO2").importa(altra);
        db.esegui("DELETE FROM INTERVENTO");
        String voce = db.aperte().get(0);
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce, null).tipo()).isEqualTo(Tipo.CAMBIATO);
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce).esito()).isEqualTo(EsitoRiga.CREATA);
        assertThat(db.righe("SELECT UNITA_OPERATIVA || IMPORTO_MENSILE FROM INTERVENTO"))
                .containsExactly("RM1-UO2310.00");
    }

    @Test
    void aFormUnderAnotherUnitIsConfirmedThere() throws SQLException {
        db.sinba().importa(sinba());
        db.unita("RM1-UO2").importa(sinba());
        assertThat(db.decidi(SceltaVerifica.APPLICA).tipo()).isEqualTo(Tipo.DECISA);
        assertThat(db.righe("SELECT UNITA_OPERATIVA FROM PRESA_IN_CARICO"))
                .containsExactly("RM1-UO1");
    }
}
