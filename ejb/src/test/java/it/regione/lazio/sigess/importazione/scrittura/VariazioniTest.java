// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.EsitoVariazione;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file says of a person otherwise than the record is kept for somebody to decide. */
class VariazioniTest {

    private static final String PROPOSTE =
            "SELECT CAMPO || ' ' || REGISTRATO || '>' || PROPOSTO || ' ' || STATO"
                    + " FROM VARIAZIONE_ANAGRAFICA ORDER BY ID";

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
        db.importa(periodica());
    }

    @Test
    void everyFieldThatDiffersIsProposedAndTheRecordStays() throws SQLException {
        db.importa(
                occasionale()
                        .con(Campo.COGNOME, "PROVETTO")
                        .con(Campo.NOME, "ZENONE")
                        .con(Campo.ANNO_NASCITA, "1947")
                        .con(Campo.LUOGO_NASCITA, "F839")
                        .con(Campo.GENERE, "2")
                        .con(Campo.CODICE_CITTADINANZA, "250")
                        .senzaIndirizzi()
                        .indirizzo("08", "059011", "380"));
        assertThat(db.righe(PROPOSTE))
                .containsExactly(
                        "COGNOME PROVETTI>PROVETTO PROPOSTA",
                        "NOME ZENO>ZENONE PROPOSTA",
                        "ANNO_NASCITA 1948>1947 PROPOSTA",
                        "LUOGO_NASCITA H501>F839 PROPOSTA",
                        "GENERE 1>2 PROPOSTA",
                        "CODICE_CITTADINANZA 380>250 PROPOSTA",
                        "INDIRIZZO 08|058091|380>08|059011|380 PROPOSTA");
        assertThat(db.valore("SELECT COGNOME || NOME || ANNO_NASCITA || VERSIONE FROM SOGGETTO"))
                .isEqualTo("PROVETTIZENO19481");
        assertThat(db.valore("SELECT MAX(VARIAZIONI) FROM IMPORTAZIONE")).isEqualTo("7");
    }

    @Test
    void anEmptyFieldIsFilledAndNotProposed() throws SQLException {
        db.importa(occasionale().con(Campo.CODICE_SECONDA_CITTADINANZA, "250"));
        assertThat(db.conta("VARIAZIONE_ANAGRAFICA")).isZero();
        assertThat(db.valore("SELECT CODICE_SECONDA_CITTADINANZA FROM SOGGETTO")).isEqualTo("250");
    }

    @Test
    void anotherSpellingIsNoDifference() throws SQLException {
        db.importa(occasionale().con(Campo.COGNOME, " Provètti"));
        assertThat(db.conta("VARIAZIONE_ANAGRAFICA")).isZero();
    }

    @Test
    void aUnitIsNotToldMoreByASecondChunkNorByASecondFile() throws SQLException {
        db.unita("RM1-UO2")
                .flussoDel("2025-06-01")
                .importaABlocchi(
                        1,
                        altra("P5").con(Campo.NOME, "ZENONE"),
                        altra("P6").con(Campo.COGNOME, "PROVETTO"));
        db.flussoDel("2025-07-01").importa(altra("P7").con(Campo.GENERE, "2"));
        assertThat(db.righe("SELECT CAMPO || RISERVATA FROM VARIAZIONE_ANAGRAFICA ORDER BY ID"))
                .contains("NOME1", "COGNOME1", "GENERE1")
                .noneMatch(v -> v.endsWith("0"));
    }

    @Test
    void aPersonWhomTheFileItselfMakesIsItsOwnUnitsInEveryChunk() throws SQLException {
        db.unita("RM1-UO2").importaABlocchi(1, luna("P5"), luna("P6").con(Campo.NOME, "LUNELLA"));
        assertThat(db.righe("SELECT CAMPO || RISERVATA FROM VARIAZIONE_ANAGRAFICA"))
                .containsExactly("NOME0");
    }

    @Test
    void aRowThatANewerFlowOvertookFillsWhatIsEmptyAndProposesNothing() throws SQLException {
        RigheDiProva vecchia =
                periodica()
                        .con(Campo.IMPORTO_MENSILE, "310.00")
                        .con(Campo.NOME, "ZENONE")
                        .con(Campo.CODICE_SECONDA_CITTADINANZA, "250")
                        .senzaIndirizzi()
                        .indirizzo("08", "059011", "380");
        db.flussoDel("2025-02-01").importa(vecchia);
        assertThat(db.codici()).containsExactly("SIUSS-A3005");
        assertThat(db.conta("VARIAZIONE_ANAGRAFICA")).isZero();
        assertThat(db.valore("SELECT NOME || CODICE_SECONDA_CITTADINANZA FROM SOGGETTO"))
                .isEqualTo("ZENO250");
        db.flussoDel("2025-04-01").importa(periodica().con(Campo.TIPO_OPERAZIONE, "C"));
        db.flussoDel("2025-02-01").importa(vecchia);
        assertThat(db.codici()).containsExactly("SIUSS-A3008");
        assertThat(db.conta("VARIAZIONE_ANAGRAFICA")).isZero();
    }

    @Test
    void aProposalOfAnUndoneImportBindsNobody() throws SQLException {
        db.flussoDel("2025-06-01").importa(chiamato("ZENONE"));
        db.esegui("UPDATE IMPORTAZIONE SET STATO = 'ANNULLATA' WHERE VARIAZIONI > 0");
        db.importa(chiamato("ZENONE"));
        assertThat(db.righe(PROPOSTE))
                .containsExactly("NOME ZENO>ZENONE SUPERATA", "NOME ZENO>ZENONE PROPOSTA");
    }

    @Test
    void aUnitThatDidNotKnowThePersonIsNotTold() throws SQLException {
        db.unita("RM1-UO2").importa(chiamato("ZENONE"));
        assertThat(db.valore("SELECT RISERVATA FROM VARIAZIONE_ANAGRAFICA")).isEqualTo("1");
        db.esegui("DELETE FROM VARIAZIONE_ANAGRAFICA");
        db.unita("RM1-UO1").importa(altra("P3").con(Campo.NOME, "ZENONE"));
        assertThat(db.valore("SELECT RISERVATA FROM VARIAZIONE_ANAGRAFICA")).isEqualTo("0");
    }

    @Test
    void anAnonymousCodeOfAnotherBirthYearIsProposedToo() throws SQLException {
        db.sinba().importa(sinba());
        db.importa(sinba().con(Campo.ANNO_NASCITA_MINORE, "2018"));
        assertThat(db.righe(PROPOSTE)).containsExactly("ANNO_NASCITA 2012>2018 PROPOSTA");
    }

    @Test
    void anAcceptedValueTakesThePlaceWithWhatFollowsFromIt() throws SQLException {
        db.importa(
                occasionale()
                        .con(Campo.COGNOME, "D’Àvila")
                        .con(Campo.ANNO_NASCITA, "1848")
                        .senzaIndirizzi()
                        .indirizzo("08", "059011", "380"));
        for (int i = 0; i < 3; i++) {
            assertThat(db.variazione(true)).isEqualTo(EsitoVariazione.ACCETTATA);
        }
        assertThat(
                        db.valore(
                                "SELECT COGNOME || ' ' || COGNOME_RICERCA || ' ' || CHIAVE_OMONIMIA"
                                        + " || ' ' || TO_CHAR(DATA_NASCITA, 'YYYY') || ' ' ||"
                                        + " VERSIONE || ' ' || MODIFICATO_DA_RIGA FROM SOGGETTO"))
                .isEqualTo("D’Àvila D AVILA D AVILA|ZENO|1848|H501 1848 4 1");
        assertThat(db.righe("SELECT CODICE_COMUNE FROM INDIRIZZO WHERE RESIDENZA = 1"))
                .containsExactly("059011");
        assertThat(
                        db.righe(
                                "SELECT STATO || VERSIONE_PRIMA || VERSIONE_DOPO || DECISA_DA FROM"
                                        + " VARIAZIONE_ANAGRAFICA ORDER BY ID"))
                .containsExactly("ACCETTATA12OP001", "ACCETTATA23OP001", "ACCETTATA34OP001");
    }

    @Test
    void aRefusedValueLeavesTheRecord() throws SQLException {
        db.importa(chiamato("ZENONE"));
        assertThat(db.variazione(false)).isEqualTo(EsitoVariazione.RIFIUTATA);
        assertThat(db.valore("SELECT NOME || VERSIONE FROM SOGGETTO")).isEqualTo("ZENO1");
    }

    @Test
    void aRecordThatMovedIsLeftAndTheProposalIsOfferedAgain() throws SQLException {
        db.importa(chiamato("ZENONE"));
        db.esegui("UPDATE SOGGETTO SET NOME = 'ZENAIDE', VERSIONE = VERSIONE + 1");
        assertThat(db.variazione(true)).isEqualTo(EsitoVariazione.RIPROPOSTA);
        assertThat(db.righe(PROPOSTE)).containsExactly("NOME ZENAIDE>ZENONE PROPOSTA");
        assertThat(db.variazione(true)).isEqualTo(EsitoVariazione.ACCETTATA);
        assertThat(db.valore("SELECT NOME || VERSIONE FROM SOGGETTO")).isEqualTo("ZENONE3");
    }

    @Test
    void whatTheRecordSaysByNowIsClosed() throws SQLException {
        db.importa(chiamato("ZENONE"));
        db.esegui("UPDATE SOGGETTO SET NOME = 'ZENONE', VERSIONE = VERSIONE + 1");
        assertThat(db.variazione(true)).isEqualTo(EsitoVariazione.SUPERATA);
        assertThat(db.valore("SELECT VERSIONE FROM SOGGETTO")).isEqualTo("2");
    }

    private static RigheDiProva luna(String protocollo) {
        return altra(protocollo)
                .persona("TSTLNU36T48M082R", "TESTINI", "LUNA", "1936", "M082", "2");
    }

    private static RigheDiProva chiamato(String nome) {
        return altra("P1").con(Campo.NOME, nome);
    }

    private static RigheDiProva altra(String protocollo) {
        return occasionale().con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }
}
