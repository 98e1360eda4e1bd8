// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The newest flow wins, whatever the order of arrival; nothing is chosen twice or in silence. */
class OrdineDeiFlussiTest {

    private static final String CASES =
            "SELECT TO_CHAR(DATA_APERTURA, 'YYYY-MM-DD') || '/' ||"
                    + " COALESCE(TO_CHAR(DATA_CHIUSURA, 'YYYY-MM-DD'), 'aperta')"
                    + " FROM PRESA_IN_CARICO ORDER BY ID";

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
    void whatWasParkedIsParkedAgainWhenTheFileComesAgain() throws SQLException {
        RigheDiProva[] file = {periodica(), periodica().con(Campo.IMPORTO_MENSILE, "310.00")};
        db.importa(file);
        assertThat(db.importa(file)).containsExactly("INVARIATA", "PARCHEGGIATA");
        assertThat(db.importa(file)).containsExactly("INVARIATA", "PARCHEGGIATA");
        assertThat(db.valore("SELECT IMPORTO_MENSILE FROM INTERVENTO")).isEqualTo("300.00");
    }

    @Test
    void twoFormsOfOneMinorInOneFileStayOneAlsoTheSecondTime() throws SQLException {
        db.sinba();
        RigheDiProva[] file = {sinba(), sinba().con(Campo.LUOGO_VITA, "1")};
        assertThat(db.importa(file)).containsExactly("CREATA", "PARCHEGGIATA");
        assertThat(db.importa(file)).containsExactly("INVARIATA", "PARCHEGGIATA");
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(1);
    }

    @Test
    void aFlowThatConfirmsARecordGuardsItFromOlderOnes() throws SQLException {
        db.flussoDel("2025-03-01").importa(periodica());
        db.flussoDel("2025-05-01").importa(periodica());
        db.flussoDel("2025-04-01");
        assertThat(db.importa(periodica().con(Campo.IMPORTO_MENSILE, "1.00")))
                .containsExactly("INVARIATA");
        assertThat(db.importa(periodica().con(Campo.TIPO_OPERAZIONE, "C")))
                .containsExactly("INVARIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3005");
        assertThat(db.valore("SELECT IMPORTO_MENSILE || STATO || VERSIONE FROM INTERVENTO"))
                .isEqualTo("300.00ATTIVO1");
    }

    @Test
    void aConfirmedCancellationIsNotUndoneByAnOlderFlow() throws SQLException {
        RigheDiProva cancella = occasionale().con(Campo.TIPO_OPERAZIONE, "C");
        db.flussoDel("2025-02-01").importa(occasionale());
        db.flussoDel("2025-03-01").importa(cancella);
        db.flussoDel("2025-05-01").importa(cancella);
        assertThat(db.flussoDel("2025-04-01").importa(occasionale())).containsExactly("INVARIATA");
        assertThat(db.valore("SELECT STATO FROM INTERVENTO")).isEqualTo("ANNULLATO");
    }

    @Test
    void aNewerFileThatCancelsAndInsertsAgainBringsTheBenefitBack() throws SQLException {
        RigheDiProva cancella = occasionale().con(Campo.TIPO_OPERAZIONE, "C");
        db.flussoDel("2025-02-01").importa(occasionale(), cancella);
        RigheDiProva corretta = occasionale().con(Campo.IMPORTO_PRESTAZIONE, "170.00");
        assertThat(db.flussoDel("2025-03-01").importaABlocchi(1, cancella, corretta))
                .containsExactly("INVARIATA", "AGGIORNATA");
        assertThat(db.valore("SELECT STATO || IMPORTO_PRESTAZIONE FROM INTERVENTO"))
                .isEqualTo("ATTIVO170.00");
        assertThat(db.flussoDel("2025-02-01").importa(occasionale(), cancella))
                .containsExactly("INVARIATA", "INVARIATA");
        assertThat(db.valore("SELECT STATO FROM INTERVENTO")).isEqualTo("ATTIVO");
    }

    @Test
    void flowsOfOneDayGoByTheirProgressive() throws SQLException {
        db.flusso("2025-03-14", 2).importa(periodica());
        RigheDiProva prima = periodica().con(Campo.IMPORTO_MENSILE, "290.00");
        assertThat(db.flusso("2025-03-14", 1).importa(prima)).containsExactly("INVARIATA");
        RigheDiProva dopo = periodica().con(Campo.IMPORTO_MENSILE, "310.00");
        assertThat(db.flusso("2025-03-14", 10).importa(dopo)).containsExactly("AGGIORNATA");
    }

    @Test
    void anOlderFormNeitherClosesNorReopensACase() throws SQLException {
        db.sinba();
        RigheDiProva chiusura = sinba().con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "3");
        db.flussoDel("2025-06-01").importa(sinba());
        db.flussoDel("2025-05-01").importa(chiusura);
        assertThat(db.righe(CASES)).containsExactly("2023-10-01/aperta");
        db.flussoDel("2025-07-01").importa(chiusura.con(Campo.LUOGO_VITA, "1"));
        assertThat(db.righe(CASES)).containsExactly("2023-10-01/2025-07-01");
        db.flussoDel("2025-06-15").importa(sinba().con(Campo.LUOGO_VITA, "2"));
        assertThat(db.righe(CASES)).containsExactly("2023-10-01/2025-07-01");
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(4);
    }

    @Test
    void aFormSentAgainToCorrectAClosureReopensOnTheDayOfItsFlow() throws SQLException {
        db.sinba();
        db.flussoDel("2025-03-01").importa(sinba());
        db.flussoDel("2025-04-01").importa(sinba().con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "9"));
        assertThat(db.flussoDel("2025-05-01").importa(sinba())).containsExactly("AGGIORNATA");
        assertThat(db.righe(CASES)).containsExactly("2023-10-01/2025-04-01", "2025-05-01/aperta");
        assertThat(db.importa(sinba())).containsExactly("INVARIATA");
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(2);
    }

    @Test
    void theSameFormForAnotherUnitIsParked() throws SQLException {
        db.sinba().importa(sinba());
        assertThat(db.unita("RM1-UO2").importa(sinba())).containsExactly("PARCHEGGIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3006");
    }

    @Test
    void aCodeReusedForAnotherBirthYearIsTold() throws SQLException {
        db.sinba().importa(sinba());
        db.importa(sinba().con(Campo.ANNO_NASCITA_MINORE, "2018"));
        assertThat(db.codici()).containsExactly("SIUSS-A3004");
    }

    @Test
    void aBenefitOfAClosedCaseBelongsToIt() throws SQLException {
        db.importa(periodica());
        db.esegui(
                "UPDATE PRESA_IN_CARICO SET DATA_CHIUSURA = DATE '2025-06-30', CHIAVE_APERTA ="
                        + " NULL");
        db.importa(periodica().con(Campo.PROTOCOLLO_DOMANDA, "ALTRA"));
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(1);
        db.importa(
                periodica()
                        .con(Campo.PROTOCOLLO_DOMANDA, "NUOVA")
                        .con(Campo.DATA_INIZIO_PRESTAZIONE, "2025-07-01"));
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(2);
    }

    @Test
    void otherAddressesAreAddedAnotherResidenceIsTold() throws SQLException {
        db.importa(occasionale());
        assertThat(db.importa(occasionale().indirizzo(null, null, "504")))
                .containsExactly("AGGIORNATA");
        assertThat(db.righe("SELECT ORDINE || CODICE_NAZIONE FROM INDIRIZZO ORDER BY ORDINE"))
                .containsExactly("1380", "2504");
        db.importa(occasionale().senzaIndirizzi().indirizzo("08", "059011", "380"));
        assertThat(db.codici()).containsExactly("SIUSS-A3004");
        assertThat(db.conta("INDIRIZZO")).isEqualTo(2);
    }

    @Test
    void placeCodesAreKeptInCapitalsAndNotAvailableIsAnAnswer() throws SQLException {
        db.importa(
                occasionale()
                        .con(Campo.LUOGO_NASCITA, "h501")
                        .con(Campo.CODICE_CITTADINANZA, "990"));
        assertThat(db.valore("SELECT LUOGO_NASCITA || CODICE_CITTADINANZA FROM SOGGETTO"))
                .isEqualTo("H501990");
    }
}
