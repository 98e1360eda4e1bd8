// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rows become, and what they do to what is already there. */
class ScritturaRigheTest {

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
    void oneRowMakesPersonCaseFormAndIntervention() throws SQLException {
        assertThat(db.importa(periodica())).containsExactly("CREATA");
        assertThat(db.conta("SOGGETTO")).isEqualTo(1);
        assertThat(db.conta("INDIRIZZO WHERE RESIDENZA = 1")).isEqualTo(1);
        assertThat(db.conta("PRESA_IN_CARICO WHERE AREA = '2' AND APERTURA_DERIVATA = 1"))
                .isEqualTo(1);
        assertThat(db.valore("SELECT TO_CHAR(DATA_APERTURA, 'YYYY-MM-DD') FROM PRESA_IN_CARICO"))
                .isEqualTo("2025-02-01");
        assertThat(
                        db.conta(
                                "SCHEDA_SINA s JOIN PRESA_IN_CARICO p ON p.ID ="
                                        + " s.PRESA_IN_CARICO_ID"))
                .isEqualTo(1);
        assertThat(db.righe("SELECT CODICE FROM SCHEDA_SINA_PRESTAZIONE ORDER BY ORDINE"))
                .containsExactly("A2.08", "A1.16");
        assertThat(db.righe("SELECT CODICE FROM SCHEDA_SINA_INVALIDITA ORDER BY ORDINE"))
                .containsExactly("2", "6");
        assertThat(
                        db.valore(
                                "SELECT ANNO || '/' || PROGRESSIVO || ' ' || GENERE || ' ' ||"
                                        + " TIPO_INTERVENTO FROM INTERVENTO"))
                .isEqualTo("2026/1 PRESTAZIONI DA_CLASSIFICARE");
        assertThat(db.codici()).containsExactly("SIUSS-A3003");
    }

    @Test
    void theSameRowsAgainCreateNothingTwice() throws SQLException {
        db.importa(periodica(), occasionale());
        assertThat(db.importa(periodica(), occasionale()))
                .containsExactly("INVARIATA", "INVARIATA");
        assertThat(db.conta("SOGGETTO")).isEqualTo(1);
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(1);
        assertThat(db.conta("SCHEDA_SINA")).isEqualTo(1);
        assertThat(db.conta("INTERVENTO")).isEqualTo(2);
        assertThat(db.conta("INTERVENTO WHERE MODIFICATO_DA IS NOT NULL")).isZero();
    }

    @Test
    void chunksOfAnySizeGiveTheSameRecords() throws SQLException {
        RigheDiProva[] righe = {
            periodica(), occasionale(), periodica(), occasionale().con(Campo.TIPO_OPERAZIONE, "C")
        };
        assertThat(db.importaABlocchi(1, righe))
                .containsExactly("CREATA", "CREATA", "INVARIATA", "ANNULLATA");
        db.ricomincia();
        assertThat(db.importaABlocchi(4, righe))
                .containsExactly("CREATA", "CREATA", "INVARIATA", "ANNULLATA");
        assertThat(db.conta("SOGGETTO")).isEqualTo(1);
        assertThat(db.conta("INTERVENTO WHERE STATO = 'ANNULLATO' AND ANNULLATO_DA_RIGA = 4"))
                .isEqualTo(1);
    }

    @Test
    void aNewerFlowUpdatesAndAnOlderOneDoesNot() throws SQLException {
        db.importa(periodica());
        db.flussoDel("2025-04-01");
        assertThat(db.importa(periodica().con(Campo.IMPORTO_MENSILE, "350.00")))
                .containsExactly("AGGIORNATA");
        assertThat(db.valore("SELECT IMPORTO_MENSILE || ' v' || VERSIONE FROM INTERVENTO"))
                .isEqualTo("350.00 v2");
        db.flussoDel("2025-03-20");
        assertThat(db.importa(periodica().con(Campo.IMPORTO_MENSILE, "320.00")))
                .containsExactly("INVARIATA");
        assertThat(db.codici()).contains("SIUSS-A3005");
        assertThat(db.valore("SELECT IMPORTO_MENSILE FROM INTERVENTO")).isEqualTo("350.00");
    }

    @Test
    void aCancellationMarksAndNeverDeletes() throws SQLException {
        db.importa(occasionale());
        RigheDiProva cancella = occasionale().con(Campo.TIPO_OPERAZIONE, "C");
        assertThat(db.importa(cancella)).containsExactly("ANNULLATA");
        assertThat(db.conta("INTERVENTO WHERE STATO = 'ANNULLATO'")).isEqualTo(1);
        assertThat(db.valore("SELECT IMPORTO_PRESTAZIONE FROM INTERVENTO")).isEqualTo("150.00");
        assertThat(db.importa(cancella)).containsExactly("INVARIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3002");
    }

    @Test
    void aCancelledBenefitComesBackOnlyWithANewerFlow() throws SQLException {
        db.importa(occasionale());
        db.importa(occasionale().con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.importa(occasionale())).containsExactly("INVARIATA");
        assertThat(db.codici()).contains("SIUSS-A3008");
        db.flussoDel("2025-05-01");
        assertThat(db.importa(occasionale())).containsExactly("AGGIORNATA");
        assertThat(db.conta("INTERVENTO WHERE STATO = 'ATTIVO' AND ANNULLATO_DA IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aCancellationWithoutMatchIsRejectedAndMakesNoPerson() throws SQLException {
        assertThat(db.importa(occasionale().con(Campo.TIPO_OPERAZIONE, "C")))
                .containsExactly("SCARTATA");
        assertThat(db.codici()).containsExactly("SIUSS-E3001");
        assertThat(db.conta("SOGGETTO")).isZero();
        assertThat(db.valore("SELECT TESTO_ORIGINALE FROM SCARTO"))
                .startsWith("<Beneficiario CodiceFiscale=\"PRVZNE48C09H501M\"");
    }

    @Test
    void theSameBenefitUnderAnotherUnitIsParkedNeverMoved() throws SQLException {
        db.importa(periodica());
        db.unita("RM1-UO2");
        assertThat(db.importa(periodica().con(Campo.IMPORTO_MENSILE, "1.00")))
                .containsExactly("PARCHEGGIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3006");
        assertThat(db.valore("SELECT UNITA_OPERATIVA FROM INTERVENTO")).isEqualTo("RM1-UO1");
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(1);
    }

    @Test
    void twoDifferentRowsOfOneKeyInOneFileAreNotChosenBetween() throws SQLException {
        assertThat(db.importa(periodica(), periodica().con(Campo.IMPORTO_MENSILE, "310.00")))
                .containsExactly("CREATA", "PARCHEGGIATA");
        assertThat(db.codici()).contains("SIUSS-A3007");
        assertThat(db.valore("SELECT IMPORTO_MENSILE FROM INTERVENTO")).isEqualTo("300.00");
    }

    @Test
    void whatARecordLacksIsFilledWhatDiffersIsKeptAndTold() throws SQLException {
        db.importa(occasionale().con(Campo.CODICE_CITTADINANZA, "990"));
        RigheDiProva altra =
                occasionale()
                        .con(Campo.COGNOME, "PROVETTI ROSSI")
                        .con(Campo.CODICE_CITTADINANZA, "504")
                        .con(Campo.CODICE_SECONDA_CITTADINANZA, "380");
        assertThat(db.importa(altra)).containsExactly("AGGIORNATA");
        assertThat(
                        db.valore(
                                "SELECT COGNOME || ' ' || CODICE_CITTADINANZA || ' ' ||"
                                        + " CODICE_SECONDA_CITTADINANZA || ' v' || VERSIONE FROM"
                                        + " SOGGETTO"))
                .isEqualTo("PROVETTI 504 380 v2");
        assertThat(db.codici()).containsExactly("SIUSS-A3004");
        assertThat(db.valore("SELECT RIMEDIO FROM RILIEVO WHERE CODICE = 'SIUSS-A3004'"))
                .contains("Cognome");
    }

    @Test
    void aLedgerRowTellsWhatItTouchedAndTheVersions() throws SQLException {
        db.importa(periodica());
        db.flussoDel("2025-04-01");
        db.importa(periodica().con(Campo.IMPORTO_MENSILE, "350.00"));
        assertThat(
                        db.righe(
                                "SELECT COALESCE(TO_CHAR(INTERVENTO_PRIMA), '-') || '>' ||"
                                        + " INTERVENTO_DOPO || ' ' || COALESCE(TO_CHAR(SOGGETTO_PRIMA),"
                                        + " '-') || '>' || SOGGETTO_DOPO FROM RIGA_IMPORTAZIONE ORDER BY"
                                        + " IMPORTAZIONE_ID"))
                .containsExactly("->1 ->1", "1>2 1>1");
    }

    @Test
    void aSinbaRowMakesAnAnonymousSubjectItsCaseAndForm() throws SQLException {
        db.sinba();
        assertThat(db.importa(sinba())).containsExactly("CREATA");
        assertThat(
                        db.conta(
                                "SOGGETTO WHERE ANONIMO = 1 AND CODICE_FISCALE IS NULL AND COGNOME IS NULL"))
                .isEqualTo(1);
        assertThat(db.valore("SELECT TO_CHAR(DATA_APERTURA, 'YYYY-MM-DD') FROM PRESA_IN_CARICO"))
                .isEqualTo("2023-10-01");
        assertThat(db.conta("INTERVENTO")).isZero();
        assertThat(db.importa(sinba())).containsExactly("INVARIATA");
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(1);
    }

    @Test
    void aSinbaFormThatEndsTheCaseClosesItOnTheDayOfTheFlow() throws SQLException {
        db.sinba();
        db.importa(sinba());
        db.flussoDel("2025-06-30");
        RigheDiProva chiusura =
                sinba().con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "3")
                        .con(Campo.SITUAZIONE_CHIUSURA_CARICO, "2");
        assertThat(db.importa(chiusura)).containsExactly("CREATA");
        assertThat(
                        db.valore(
                                "SELECT TO_CHAR(DATA_CHIUSURA, 'YYYY-MM-DD') ||"
                                        + " MOTIVAZIONE_CHIUSURA || COALESCE(CHIAVE_APERTA, ' libera')"
                                        + " FROM PRESA_IN_CARICO"))
                .isEqualTo("2025-06-303 libera");
        assertThat(db.importa(chiusura)).containsExactly("INVARIATA");
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(1);
    }

    @Test
    void countersAndOutcomesAgree() throws SQLException {
        db.importa(periodica(), occasionale(), occasionale().con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(
                        db.valore(
                                "SELECT LETTE || ' ' || NUOVE || ' ' || ANNULLATE || ' ' ||"
                                        + " SOGGETTI_CREATI || ' ' || PRESE_CREATE || ' ' ||"
                                        + " SCHEDE_CREATE || ' ' || INTERVENTI_CREATI FROM"
                                        + " IMPORTAZIONE"))
                .isEqualTo("3 2 1 1 1 1 2");
    }

    @Test
    void whoLostTheTurnWritesNothing() throws SQLException {
        db.importa(occasionale());
        db.esegui(
                "CREATE TRIGGER T_FURTO BEFORE UPDATE ON IMPORTAZIONE FOR EACH ROW CALL"
                        + " '"
                        + Furto.class.getName()
                        + "'");
        try {
            assertThatThrownBy(() -> db.importa(periodica()))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            db.esegui("DROP TRIGGER T_FURTO");
        }
    }

    /** Another import takes the turn while this one writes. */
    public static final class Furto implements org.h2.api.Trigger {
        @Override
        public void fire(java.sql.Connection c, Object[] prima, Object[] dopo) throws SQLException {
            c.createStatement().execute("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = -1");
        }
    }
}
