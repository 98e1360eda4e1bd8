// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.importazione.SceltaVerifica;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import it.regione.lazio.sigess.importazione.scrittura.ImportazioniDaAnnullare;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the import made goes, what it changed comes back, what others touched since stays. */
class AnnullamentoTest {

    private static final String MARZO = "2025-03-14";
    private static final String APRILE = "2025-04-14";
    private static final String MAGGIO = "2025-05-14";
    private static final String IMPORTO = "SELECT IMPORTO_MENSILE FROM INTERVENTO";

    private static ImportazioniDaAnnullare db;
    private AnnullamentoDiProva annullamento;

    @BeforeAll
    static void apri() {
        db = new ImportazioniDaAnnullare();
    }

    @AfterAll
    static void chiudi() {
        db.close();
    }

    @BeforeEach
    void ricomincia() throws SQLException {
        db.ricomincia();
        annullamento = new AnnullamentoDiProva(db);
    }

    @Test
    void whatItMadeGoes() throws SQLException {
        long a = db.importa(MARZO, periodica(), occasionale());
        long prova = annullamento.esegui(a, true, Long.MAX_VALUE);
        assertThat(annullamento.conti(prova))
                .containsExactly(
                        "INDIRIZZO ELIMINA 1",
                        "INTERVENTO ELIMINA 2",
                        "PRESA_IN_CARICO ELIMINA 1",
                        "SCHEDA_SINA ELIMINA 1",
                        "SCHEDA_SINA_INVALIDITA ELIMINA 2",
                        "SCHEDA_SINA_PRESTAZIONE ELIMINA 2",
                        "SOGGETTO ELIMINA 1");
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.dominio().values()).allSatisfy(righe -> assertThat(righe).isEmpty());
        assertThat(db.conta("RIGA_IMPORTAZIONE")).isEqualTo(2);
    }

    @Test
    void theSameFileAgainGivesWhatItGaveTheFirstTime() throws SQLException {
        long a = db.importa(MARZO, periodica(), occasionale());
        annullamento.annulla(a);
        long b = db.importa(MARZO, periodica(), occasionale());
        assertThat(db.esiti(b)).containsExactly("CREATA", "CREATA").isEqualTo(db.esiti(a));
        assertThat(db.righe("SELECT PROGRESSIVO FROM INTERVENTO ORDER BY PROGRESSIVO"))
                .containsExactly("3", "4");
    }

    @Test
    void whatItChangedComesBackAndTheVersionGoesUp() throws SQLException {
        db.importa(MARZO, periodica());
        Map<String, List<String>> prima = db.dominio();
        long b =
                db.importa(APRILE, importo("350.00").con(Campo.CODICE_SECONDA_CITTADINANZA, "504"));
        assertThat(db.dominio()).isNotEqualTo(prima);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
        assertThat(db.valore("SELECT VERSIONE FROM INTERVENTO")).isEqualTo("3");
        assertThat(db.righe("SELECT RIPRISTINATA FROM MODIFICA")).containsExactly("3", "3");
    }

    @Test
    void aCancellationIsTakenBack() throws SQLException {
        db.importa(MARZO, occasionale());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importa(APRILE, occasionale().con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.valore("SELECT STATO FROM INTERVENTO")).isEqualTo("ANNULLATO");
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void anAddressGivenToAPersonWhoWasThereGoes() throws SQLException {
        db.importa(MARZO, occasionale());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importa(APRILE, occasionale().indirizzo(null, null, "250"));
        assertThat(db.conta("INDIRIZZO")).isEqualTo(2);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
        long c = db.importa(MAGGIO, occasionale().indirizzo(null, null, "276"));
        assertThat(db.esiti(c)).containsExactly("AGGIORNATA");
    }

    @Test
    void aRecordChangedTwiceGoesBackAllTheWay() throws SQLException {
        db.importa(MARZO, periodica());
        Map<String, List<String>> prima = db.dominio();
        long b =
                db.importa(
                        APRILE,
                        1,
                        1,
                        importo("350.00"),
                        periodica().con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.righe("SELECT VERSIONE_DOPO FROM MODIFICA")).containsExactly("2", "3");
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void aRecordMadeAndChangedByTheSameImportGoes() throws SQLException {
        long a =
                db.importa(
                        MARZO,
                        1,
                        1,
                        periodica(),
                        occasionale().con(Campo.CODICE_SECONDA_CITTADINANZA, "504"),
                        periodica().con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.conta("MODIFICA")).isEqualTo(2);
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.conta("SOGGETTO") + db.conta("INTERVENTO")).isZero();
    }

    @Test
    void theLaterThenTheEarlierLeaveNothing() throws SQLException {
        long a = db.importa(MARZO, periodica());
        Map<String, List<String>> dopoA = db.dominio();
        long b = db.importa(APRILE, importo("350.00"), occasionale());
        long c = db.importa(MAGGIO, 1, 1, importo("360.00"), importo("360.00"));
        assertThat(annullamento.annulla(c)).isEmpty();
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(dopoA);
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.conta("SOGGETTO")).isZero();
    }

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
    void aPersonOfTwoImportsGoesWithTheSecondUndo() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long b = db.importa(APRILE, occasionale().indirizzo(null, null, "250"));
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.conta("SOGGETTO") + db.conta("INDIRIZZO")).isZero();
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
    void aClosedCaseOpensAgain() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importaSinba(APRILE, chiude());
        assertThat(db.conta("PRESA_IN_CARICO WHERE CHIAVE_APERTA IS NULL")).isEqualTo(1);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void aCaseThatALaterImportOpenedHasThePlaceOfTheClosedOne() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        long b = db.importaSinba(APRILE, chiude());
        long c = db.importaSinba(MAGGIO, sinba().con(Campo.LUOGO_VITA, "2"));
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(2);
        assertThat(annullamento.annulla(b)).containsExactly("PRESA_IN_CARICO 1 POSTO " + c);
        assertThat(db.conta("PRESA_IN_CARICO WHERE CHIAVE_APERTA IS NULL")).isEqualTo(1);
        assertThat(db.conta("SCHEDA_SINBA")).isEqualTo(2);
    }

    @Test
    void aCaseThatTheImportItselfOpenedLaterDoesNotTakeThePlace() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importaSinba(APRILE, chiude());
        long c = db.importaSinba(MAGGIO, sinba().con(Campo.LUOGO_VITA, "2"));
        // As one import that closes the case, opens another, and far on meets the first again.
        db.esegui(
                "UPDATE RIGA_IMPORTAZIONE SET NUMERO = 2, IMPORTAZIONE_ID = "
                        + b
                        + " WHERE IMPORTAZIONE_ID = "
                        + c);
        for (String tabella : List.of("PRESA_IN_CARICO", "SCHEDA_SINBA")) {
            db.esegui(
                    "UPDATE "
                            + tabella
                            + " SET CREATO_DA_RIGA = 2, CREATO_DA = "
                            + b
                            + " WHERE CREATO_DA = "
                            + c);
        }
        db.esegui(
                "INSERT INTO RIGA_IMPORTAZIONE (IMPORTAZIONE_ID, NUMERO, BENEFICIARIO,"
                        + " PRESTAZIONE, POSIZIONE, ESITO, PRESA_IN_CARICO_ID,"
                        + " PRESA_IN_CARICO_PRIMA, PRESA_IN_CARICO_DOPO) SELECT IMPORTAZIONE_ID,"
                        + " 2500, BENEFICIARIO, PRESTAZIONE, POSIZIONE, 'INVARIATA',"
                        + " PRESA_IN_CARICO_ID, PRESA_IN_CARICO_DOPO, PRESA_IN_CARICO_DOPO FROM"
                        + " RIGA_IMPORTAZIONE WHERE NUMERO = 1 AND IMPORTAZIONE_ID = "
                        + b);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.conta("PRESA_IN_CARICO")).isEqualTo(1);
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void aClosureThatALaterFormReliesOnStays() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        long b = db.importaSinba(APRILE, chiude());
        long c = db.importaSinba(MAGGIO, chiude().con(Campo.LUOGO_VITA, "2"));
        assertThat(annullamento.annulla(b)).containsExactly("PRESA_IN_CARICO 1 INCONTRATO " + c);
    }

    @Test
    void aConfirmedMinorsFormSpeaksAgainForTheFlowBefore() throws SQLException {
        db.sinba().importaSinba(MARZO, sinba());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importaSinba(APRILE, sinba());
        assertThat(db.esiti(b)).containsExactly("INVARIATA");
        assertThat(db.dominio()).isNotEqualTo(prima);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
    }

    @Test
    void aMinorsFormThatComesBackDoesNotSpeakForAFlowThatIsUndone() throws SQLException {
        long a = db.sinba().importaSinba(MARZO, sinba());
        String detto =
                "SELECT VISTO_DA || ' ' || ORDINE_FLUSSO FROM SCHEDA_SINBA WHERE CREATO_DA = " + a;
        String prima = db.valore(detto);
        long b = db.importaSinba(APRILE, sinba());
        db.importaSinba(MAGGIO, chiude());
        long c = db.importaSinba("2025-06-14", sinba());
        assertThat(db.esiti(c)).containsExactly("AGGIORNATA");
        annullamento.annulla(b);
        assertThat(annullamento.annulla(c)).isEmpty();
        assertThat(db.valore(detto)).isEqualTo(prima).startsWith(a + " ");
    }

    @Test
    void aMinorsFormThatALaterFlowConfirmsStays() throws SQLException {
        long a = db.sinba().importaSinba(MARZO, sinba());
        long b = db.importaSinba(APRILE, sinba());
        assertThat(annullamento.annulla(a)).contains("SCHEDA_SINBA 1 INCONTRATO " + b).hasSize(3);
    }

    @Test
    void aFormTiedToACaseIsFreeAgain() throws SQLException {
        db.importa(MARZO, periodica().con(Campo.PRESA_CARICO, "2").senza(Campo.AREA_UTENZA));
        Map<String, List<String>> prima = db.dominio();
        long b = db.importa(APRILE, periodica());
        assertThat(db.conta("SCHEDA_SINA WHERE PRESA_IN_CARICO_ID IS NOT NULL")).isEqualTo(1);
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
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

    @Test
    void aHalfImportIsUndoneToo() throws SQLException {
        long a = db.importa(MARZO, 1, 1, periodica(), occasionale());
        db.esegui("UPDATE IMPORTAZIONE SET STATO = 'INTERROTTA' WHERE ID = " + a);
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.conta("SOGGETTO")).isZero();
    }

    @Test
    void chunksCutAnywhereEndInTheSameRows() throws SQLException {
        RigheDiProva[] righe = molte(2_300);
        long passi = Intervallo.quanti(righe.length);
        assertThat(passi).isEqualTo(12);
        for (long taglio : List.of(1L, 5L, 9L)) {
            db.ricomincia();
            db.importa(MARZO, occasionale());
            Map<String, List<String>> prima = db.dominio();
            long b = db.importa(APRILE, 1, 1_000, righe);
            long id = annullamento.esegui(b, false, taglio);
            assertThat(db.dominio()).isNotEqualTo(prima);
            // The chunk before the cut is done once more: it finds nothing to do.
            annullamento.continua(id, b, false, taglio - 1, passi);
            assertThat(db.dominio()).isEqualTo(prima);
            assertThat(annullamento.conti(id)).contains("INTERVENTO ELIMINA 2300");
        }
    }

    @Test
    void whoLostTheTurnWritesNothing() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long id = annullamento.esegui(a, false, 0);
        db.esegui("UPDATE TURNO_SCRITTURA SET IMPORTAZIONE_ID = 99");
        ContestoAnnullamento contesto =
                new ContestoAnnullamento(id, a, TipoFlusso.PS_PSA_SINA, false, 1);
        assertThatThrownBy(
                        () ->
                                ScritturaAnnullamento.esegui(
                                        db.connessione(), contesto, Intervallo.di(0, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db.conta("INTERVENTO")).isEqualTo(1);
    }

    @Test
    void everyChunkMovesTheTurnOfTheWriters() throws SQLException {
        long a = db.importa(MARZO, periodica());
        String giro = "SELECT GIRO FROM TURNO_SCRITTURA";
        String prima = db.valore(giro);
        annullamento.esegui(a, true, Long.MAX_VALUE);
        assertThat(db.valore(giro)).isEqualTo(prima);
        annullamento.esegui(a, false, Long.MAX_VALUE);
        assertThat(Long.parseLong(db.valore(giro))).isEqualTo(Long.parseLong(prima) + 4);
    }

    private static RigheDiProva di(String codice, String protocollo) {
        return occasionale()
                .con(Campo.CODICE_FISCALE, codice)
                .con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    private static RigheDiProva importo(String importo) {
        return periodica().con(Campo.IMPORTO_MENSILE, importo);
    }

    private static RigheDiProva chiude() {
        return sinba().con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "3")
                .con(Campo.SITUAZIONE_CHIUSURA_CARICO, "2")
                .lista(Lista.FAMIGLIA, "3");
    }

    private static RigheDiProva[] molte(int quante) {
        return IntStream.rangeClosed(1, quante)
                .mapToObj(
                        n ->
                                periodica()
                                        .con(Campo.CODICE_SECONDA_CITTADINANZA, "504")
                                        .con(Campo.PROTOCOLLO_DOMANDA, "2026/" + n))
                .toArray(RigheDiProva[]::new);
    }
}
