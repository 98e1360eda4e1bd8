// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.EsitoDecisione.Tipo;
import it.regione.lazio.sigess.importazione.EsitoRiga;
import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cause of the queue with every choice, and what happens when the file comes again. */
class SmaltimentoTest {

    private static final String IMPORTO = "SELECT IMPORTO_PRESTAZIONE FROM INTERVENTO";
    private static final String INTERVENTO = "SELECT ID FROM INTERVENTO";
    private static final String VOCI =
            "SELECT CAUSA || ' ' || STATO || ' ' || COALESCE(SCELTA, '-') FROM VERIFICA ORDER BY ID";

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
    void aCancellationOfAnotherDateIsParkedWithWhatItMayMean() throws SQLException {
        db.importa(occasionale(), il("2025-04-01"));
        assertThat(db.importa(cancella())).containsExactly("PARCHEGGIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3011");
        assertThat(db.valore("SELECT CANDIDATI FROM VERIFICA").split(" ")).hasSize(2);
        assertThat(db.decidi(SceltaVerifica.ANNULLA).esito()).isEqualTo(EsitoRiga.ANNULLATA);
        assertThat(db.righe("SELECT STATO FROM INTERVENTO ORDER BY STATO"))
                .containsExactly("ANNULLATO", "ATTIVO");
        assertThat(db.valore("SELECT ANNULLATO_DA_RIGA FROM INTERVENTO WHERE STATO = 'ANNULLATO'"))
                .isEqualTo("1");
        assertThat(db.importa(cancella())).containsExactly("INVARIATA");
        assertThat(db.righe(VOCI)).containsExactly("CANCELLAZIONE RISOLTA ANNULLA");
    }

    @Test
    void aCancellationThatMeansNothingIsRejectedAsBefore() throws SQLException {
        db.importa(occasionale());
        assertThat(db.importa(cancella().con(Campo.PROTOCOLLO_DOMANDA, "ALTRO")))
                .containsExactly("SCARTATA");
        assertThat(db.conta("VERIFICA")).isZero();
    }

    @Test
    void aCancellationCanBeLeftOut() throws SQLException {
        db.importa(occasionale());
        db.importa(cancella());
        assertThat(db.decidi(SceltaVerifica.SCARTA).esito()).isEqualTo(EsitoRiga.SCARTATA);
        assertThat(db.valore("SELECT STATO FROM INTERVENTO")).isEqualTo("ATTIVO");
        assertThat(db.importa(cancella())).containsExactly("PARCHEGGIATA");
        assertThat(db.aperte()).isEmpty();
    }

    @Test
    void aDecidedCancellationStandsAgainstItsFileAndGivesWayToANewerOne() throws SQLException {
        db.importa(occasionale());
        db.importa(cancella());
        db.decidi(SceltaVerifica.ANNULLA);
        assertThat(db.importa(occasionale())).containsExactly("INVARIATA");
        assertThat(db.valore("SELECT STATO FROM INTERVENTO")).isEqualTo("ANNULLATO");
        assertThat(db.flusso("2025-03-14", 2).importa(occasionale())).containsExactly("AGGIORNATA");
        assertThat(db.valore("SELECT STATO FROM INTERVENTO")).isEqualTo("ATTIVO");
    }

    @Test
    void theSecondOfTwoRowsCanTakeThePlaceOfTheFirstForGood() throws SQLException {
        RigheDiProva[] file = {
            occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00")
        };
        assertThat(db.importa(file)).containsExactly("CREATA", "PARCHEGGIATA");
        assertThat(db.decidi(SceltaVerifica.APPLICA).esito()).isEqualTo(EsitoRiga.AGGIORNATA);
        assertThat(db.valore(IMPORTO)).isEqualTo("99.00");
        assertThat(db.valore("SELECT MODIFICATO_DA_RIGA || ' ' || VERSIONE FROM INTERVENTO"))
                .isEqualTo("2 2");
        assertThat(db.conta("MODIFICA WHERE TABELLA = 'INTERVENTO' AND NUMERO_RIGA = 2"))
                .isEqualTo(1);
        assertThat(db.importa(file)).containsExactly("INVARIATA", "INVARIATA");
        assertThat(db.valore(IMPORTO)).isEqualTo("99.00");
        assertThat(db.flusso("2025-03-14", 2).importa(occasionale())).containsExactly("AGGIORNATA");
    }

    @Test
    void anAppliedAnswerIsAskedAgainWhenANewerFlowBringsTheRowsAgain() throws SQLException {
        RigheDiProva[] file = {
            occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00")
        };
        db.importa(file);
        db.decidi(SceltaVerifica.APPLICA);
        assertThat(db.flusso("2025-03-14", 2).importa(file))
                .containsExactly("AGGIORNATA", "PARCHEGGIATA");
        assertThat(db.valore(IMPORTO)).isEqualTo("150.00");
        assertThat(db.righe(VOCI))
                .containsExactly("RIGHE_DIVERSE RISOLTA APPLICA", "RIGHE_DIVERSE APERTA -");
        assertThat(db.decidi(SceltaVerifica.APPLICA).esito()).isEqualTo(EsitoRiga.AGGIORNATA);
        assertThat(db.valore(IMPORTO)).isEqualTo("99.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_CORSO", "IN_ANNULLAMENTO", "ANNULLATA"})
    void rowsOfAnImportThatHasNotEndedOrDoesNotStandAreNotDecided(String stato)
            throws SQLException {
        db.importa(occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00"));
        db.stato(db.ultima(), stato);
        assertThat(db.decidi(SceltaVerifica.APPLICA).tipo()).isEqualTo(Tipo.NON_CONCLUSA);
        assertThat(db.aperte()).hasSize(1);
        assertThat(db.valore(IMPORTO)).isEqualTo("150.00");
    }

    @Test
    void aRecordThatIsNoLongerAsItWasShownIsNotWritten() throws SQLException {
        db.importa(occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00"));
        String voce = db.aperte().get(0);
        Map<Long, Integer> mostrate = Map.of(Long.valueOf(db.valore(INTERVENTO)), 1);
        RigheDiProva nuova = occasionale().con(Campo.IMPORTO_PRESTAZIONE, "70.00");
        db.flusso("2025-03-14", 2).importa(nuova);
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce, mostrate).tipo())
                .isEqualTo(Tipo.CAMBIATO);
        assertThat(db.valore(IMPORTO)).isEqualTo("70.00");
        Map<Long, Integer> viste = Map.of(Long.valueOf(db.valore(INTERVENTO)), 2);
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce, viste).tipo()).isEqualTo(Tipo.DECISA);
    }

    @Test
    void aChoiceForManyRowsLeavesWhatANewerFlowHasMet() throws SQLException {
        RigheDiProva[] file = {
            occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00")
        };
        db.importa(file);
        String voce = db.aperte().get(0);
        db.flusso("2025-03-14", 2).importa(occasionale());
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce, null).tipo()).isEqualTo(Tipo.CAMBIATO);
        assertThat(db.aperte()).containsExactly(voce);
        assertThat(db.valore(IMPORTO)).isEqualTo("150.00");
        ricomincia();
        db.importa(file);
        assertThat(db.decidi(SceltaVerifica.APPLICA, db.aperte().get(0), null).tipo())
                .isEqualTo(Tipo.DECISA);
    }

    @Test
    void theFirstOfTwoRowsCanBeKeptForGood() throws SQLException {
        RigheDiProva[] file = {
            occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00")
        };
        db.importa(file);
        assertThat(db.decidi(SceltaVerifica.TIENI).esito()).isEqualTo(EsitoRiga.INVARIATA);
        assertThat(db.valore(IMPORTO)).isEqualTo("150.00");
        assertThat(db.importa(file)).containsExactly("INVARIATA", "PARCHEGGIATA");
        assertThat(db.righe(VOCI))
                .containsExactly("RIGHE_DIVERSE RISOLTA TIENI", "RIGHE_DIVERSE RISOLTA TIENI");
    }

    @Test
    void whatIsOpenIsNotAskedTwiceAndIsAnsweredOnce() throws SQLException {
        RigheDiProva[] file = {
            occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00")
        };
        db.importa(file);
        db.importa(file);
        assertThat(db.righe(VOCI))
                .containsExactly("RIGHE_DIVERSE APERTA -", "RIGHE_DIVERSE RIPETUTA -");
        String voce = db.aperte().get(0);
        db.decidi(SceltaVerifica.TIENI, voce);
        assertThat(db.righe("SELECT STATO FROM VERIFICA")).containsOnly("RISOLTA");
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce).tipo()).isEqualTo(Tipo.GIA_DECISA);
        assertThat(db.decidi(SceltaVerifica.APPLICA, voce).altri()).isEqualTo("OP001");
        assertThat(db.valore(IMPORTO)).isEqualTo("150.00");
    }

    @Test
    void aRecordThatIsGoneIsSaidAndTheItemStaysOpen() throws SQLException {
        db.importa(occasionale());
        db.importa(cancella());
        db.esegui("DELETE FROM INTERVENTO");
        assertThat(db.decidi(SceltaVerifica.ANNULLA).tipo()).isEqualTo(Tipo.CAMBIATO);
        assertThat(db.aperte()).hasSize(1);
    }

    @Test
    void theLedgerKeepsItsLineAndTheImportItsCounts() throws SQLException {
        db.importa(occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00"));
        List<String> prima = conteggi();
        db.decidi(SceltaVerifica.APPLICA);
        assertThat(conteggi()).isEqualTo(prima);
        assertThat(db.righe("SELECT ESITO FROM RIGA_IMPORTAZIONE ORDER BY NUMERO"))
                .containsExactly("CREATA", "PARCHEGGIATA");
    }

    @Test
    void aChoiceOfAnotherCauseIsRefused() throws SQLException {
        db.importa(occasionale(), occasionale().con(Campo.IMPORTO_PRESTAZIONE, "99.00"));
        assertThatThrownBy(() -> db.decidi(SceltaVerifica.DIVERSE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> conteggi() throws SQLException {
        return db.righe("SELECT LETTE || '=' || NUOVE || '+' || PARCHEGGIATE FROM IMPORTAZIONE");
    }

    private static RigheDiProva il(String giorno) {
        return occasionale().con(Campo.DATA_EROGAZIONE_PRESTAZIONE, giorno);
    }

    private static RigheDiProva cancella() {
        return il("2025-03-02").con(Campo.TIPO_OPERAZIONE, "C");
    }
}
