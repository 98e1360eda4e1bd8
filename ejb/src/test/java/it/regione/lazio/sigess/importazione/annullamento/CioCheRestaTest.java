// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What others touched or met since stays, and says because of whom. */
class CioCheRestaTest extends ProvaDiAnnullamento {

    private static final String IMPORTO = "SELECT IMPORTO_MENSILE FROM INTERVENTO";

    @Test
    void theEarlierAloneLeavesWhatTheLaterTouched() throws SQLException {
        long a = db.importa(MARZO, periodica(), occasionale());
        long b = db.importa(APRILE, importo("350.00"));
        assertThat(annullamento.annulla(a))
                .containsExactly(
                        "INDIRIZZO 1 DIPENDENTI",
                        "INTERVENTO 1 IMPORTAZIONE " + b,
                        "PRESA_IN_CARICO 1 DIPENDENTI",
                        "SCHEDA_SINA 1 DIPENDENTI",
                        "SOGGETTO 1 DIPENDENTI");
        assertThat(db.valore(IMPORTO)).isEqualTo("350.00");
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.valore(IMPORTO)).isEqualTo("300.00");
    }

    @Test
    void whatALaterImportFoundAsItIsStays() throws SQLException {
        long a = db.importa(MARZO, periodica(), occasionale());
        long b = db.importa(APRILE, periodica());
        assertThat(db.esiti(b)).containsExactly("INVARIATA");
        assertThat(annullamento.annulla(a)).contains("INTERVENTO 1 INCONTRATO " + b);
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
    }

    @Test
    void anUndoneImportHasMetNothing() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long b = db.importa(APRILE, periodica());
        annullamento.annulla(b);
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.conta("SOGGETTO")).isZero();
    }

    @Test
    void aChangeThatALaterImportFoundAsItIsStays() throws SQLException {
        db.importa(MARZO, periodica());
        long b = db.importa(APRILE, importo("350.00"));
        long c = db.importa(MAGGIO, importo("350.00"));
        assertThat(annullamento.annulla(b)).containsExactly("INTERVENTO 1 INCONTRATO " + c);
        assertThat(db.valore(IMPORTO)).isEqualTo("350.00");
    }

    @Test
    void anImportBeforeTheChangeDoesNotHoldItBack() throws SQLException {
        db.importa(MARZO, periodica());
        db.importa(APRILE, periodica());
        long c = db.importa(MAGGIO, importo("350.00"));
        assertThat(annullamento.annulla(c)).isEmpty();
        assertThat(db.valore(IMPORTO)).isEqualTo("300.00");
    }

    @Test
    void whatAPersonTouchedStays() throws SQLException {
        long a = db.importa(MARZO, periodica(), occasionale());
        db.esegui(
                "UPDATE INTERVENTO SET VERSIONE = VERSIONE + 1 WHERE CARATTERE_PRESTAZIONE = '2'");
        assertThat(annullamento.annulla(a))
                .containsExactly(
                        "INDIRIZZO 1 DIPENDENTI", "INTERVENTO 2 PERSONA", "SOGGETTO 1 DIPENDENTI");
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
        assertThat(db.conta("PRESA_IN_CARICO") + db.conta("SCHEDA_SINA")).isZero();
    }

    @Test
    void aPersonBetweenTwoChangesOfOneImportHoldsBoth() throws SQLException {
        db.importa(MARZO, periodica());
        long b = db.importa(APRILE, importo("350.00"));
        db.esegui("UPDATE INTERVENTO SET VERSIONE = VERSIONE + 1");
        db.esegui(
                "INSERT INTO MODIFICA (ID, IMPORTAZIONE_ID, NUMERO_RIGA, TABELLA, RECORD_ID,"
                        + " VERSIONE_PRIMA, VERSIONE_DOPO, PRIMA) SELECT 77, IMPORTAZIONE_ID,"
                        + " NUMERO_RIGA, TABELLA, RECORD_ID, 3, 4, PRIMA FROM MODIFICA");
        db.esegui("UPDATE INTERVENTO SET VERSIONE = VERSIONE + 1");
        assertThat(annullamento.annulla(b)).containsExactly("INTERVENTO 1 PERSONA");
    }

    @Test
    void anAcceptedDifferenceHoldsThePerson() throws SQLException {
        long a = db.importa(MARZO, occasionale());
        long b = db.importa(APRILE, periodica().con(Campo.CODICE_CITTADINANZA, "504"));
        db.accetta();
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(annullamento.annulla(a))
                .containsExactly("INDIRIZZO 1 PERSONA", "SOGGETTO 1 PERSONA");
        assertThat(db.valore("SELECT CODICE_CITTADINANZA FROM SOGGETTO")).isEqualTo("504");
    }

    @Test
    void whatAPersonHadAParkedRowDoStays() throws SQLException {
        db.importa(MARZO, periodica());
        long b =
                db.importa(
                        APRILE,
                        occasionale(),
                        importo("350.00"),
                        importo("360.00").con(Campo.CODICE_SECONDA_CITTADINANZA, "504"));
        assertThat(db.esiti(b)).containsExactly("CREATA", "AGGIORNATA", "PARCHEGGIATA");
        db.decidi(SceltaVerifica.APPLICA);
        assertThat(annullamento.annulla(b))
                .containsExactly("INTERVENTO 3 VERIFICA", "SOGGETTO 3 VERIFICA");
        assertThat(db.valore(IMPORTO)).isEqualTo("360.00");
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
    }

    @Test
    void aPersonSharedWithALaterImportStaysWithTheAddress() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long b = db.importa(APRILE, occasionale());
        assertThat(annullamento.annulla(a))
                .containsExactly("INDIRIZZO 1 DIPENDENTI " + b, "SOGGETTO 1 DIPENDENTI " + b);
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.conta("SOGGETTO")).isEqualTo(1);
    }

    @Test
    void anImageWhoseCaseIsGoneDoesNotComeBack() throws SQLException {
        RigheDiProva inCarico =
                occasionale().con(Campo.PRESA_CARICO, "1").con(Campo.AREA_UTENZA, "2");
        long a = db.importa(MARZO, inCarico);
        long b = db.importa(APRILE, occasionale());
        assertThat(annullamento.annulla(a)).contains("INTERVENTO 1 IMPORTAZIONE " + b);
        assertThat(db.conta("PRESA_IN_CARICO")).isZero();
        assertThat(annullamento.annulla(b)).containsExactly("INTERVENTO 1 RIFERIMENTO");
        assertThat(db.valore("SELECT PRESA_CARICO FROM INTERVENTO")).isEqualTo("2");
    }

    @Test
    void aParkedRowOfAnotherImportHoldsNothing() throws SQLException {
        long a = db.importa(MARZO, periodica());
        RigheDiProva altra = periodica().con(Campo.IMPORTO_MENSILE, "310.00");
        long b = db.unita("RM1-UO2").importa(APRILE, altra);
        assertThat(db.esiti(b)).containsExactly("PARCHEGGIATA");
        assertThat(annullamento.annulla(a)).isEmpty();
    }

    @Test
    void aParkedRowThatAPersonAnsweredWithWhatIsThereHoldsIt() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long b = db.unita("RM1-UO2").importa(APRILE, importo("350.00"));
        db.decidi(SceltaVerifica.TIENI);
        assertThat(annullamento.annulla(a)).contains("INTERVENTO 1 INCONTRATO " + b);
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
        assertThat(annullamento.annulla(b)).isEmpty();
    }

    @Test
    void aRowOfTheSamePersonThatChangedNothingHoldsItsBenefitAlone() throws SQLException {
        long a = db.importa(MARZO, di("82000000016", "P1"), di("82000000016", "P2"));
        long b = db.importa(APRILE, di("83000000014", "P2"));
        assertThat(db.esiti(b)).containsExactly("PARCHEGGIATA");
        db.decidi(SceltaVerifica.STESSA);
        assertThat(db.righe("SELECT RISULTATO FROM VERIFICA")).containsExactly("INVARIATA");
        assertThat(annullamento.annulla(a)).contains("INTERVENTO 2 INCONTRATO " + b);
        assertThat(db.righe("SELECT PROTOCOLLO_DOMANDA FROM INTERVENTO")).containsExactly("P2");
    }

    @Test
    void aPreviewHoldsNothing() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long b = db.importa(APRILE, periodica());
        db.esegui("UPDATE IMPORTAZIONE SET SCOPO = 'ANTEPRIMA' WHERE ID = " + b);
        assertThat(annullamento.annulla(a)).isEmpty();
    }

    private static RigheDiProva di(String codice, String protocollo) {
        return occasionale()
                .con(Campo.CODICE_FISCALE, codice)
                .con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    private static RigheDiProva importo(String importo) {
        return periodica().con(Campo.IMPORTO_MENSILE, importo);
    }
}
