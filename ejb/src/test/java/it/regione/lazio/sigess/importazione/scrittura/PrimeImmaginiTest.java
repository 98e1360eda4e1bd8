// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an import changes can be put back as it was. */
class PrimeImmaginiTest {

    private static final String MODIFICHE =
            "SELECT TABELLA || ' riga ' || NUMERO_RIGA || ' ' || VERSIONE_PRIMA || '>' ||"
                    + " VERSIONE_DOPO FROM MODIFICA ORDER BY ID";

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
    void anUpdateKeepsThePreviousAmountAndTheVersions() throws SQLException {
        db.importa(periodica());
        db.flussoDel("2025-04-01");
        db.importa(occasionale(), periodica().con(Campo.IMPORTO_MENSILE, "350.00"));
        assertThat(db.righe(MODIFICHE)).containsExactly("INTERVENTO riga 2 1>2");
        assertThat(prima().getString("IMPORTO_MENSILE")).isEqualTo("300.00");
        assertThat(prima().getString("DATA_INIZIO")).isEqualTo("2025-02-01");
        assertThat(prima().isNull("MODIFICATO_DA")).isTrue();
        assertThat(
                        db.conta(
                                "MODIFICA m JOIN INTERVENTO i ON i.ID = m.RECORD_ID AND i.VERSIONE ="
                                        + " m.VERSIONE_DOPO AND i.MODIFICATO_DA = m.IMPORTAZIONE_ID"))
                .isEqualTo(1);
    }

    @Test
    void aCancellationKeepsTheRecordAsItStood() throws SQLException {
        db.importa(occasionale());
        db.importa(occasionale().con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.righe(MODIFICHE)).containsExactly("INTERVENTO riga 1 1>2");
        assertThat(prima().getString("STATO")).isEqualTo("ATTIVO");
        assertThat(prima().isNull("ANNULLATO_DA")).isTrue();
    }

    @Test
    void aCompletedPersonKeepsWhatWasMissing() throws SQLException {
        db.importa(occasionale());
        db.importa(occasionale().con(Campo.CODICE_SECONDA_CITTADINANZA, "504"));
        assertThat(db.righe(MODIFICHE)).containsExactly("SOGGETTO riga 1 1>2");
        assertThat(prima().isNull("CODICE_SECONDA_CITTADINANZA")).isTrue();
        assertThat(prima().getString("CODICE_CITTADINANZA")).isEqualTo("380");
        assertThat(db.valore("SELECT CODICE_SECONDA_CITTADINANZA FROM SOGGETTO")).isEqualTo("504");
    }

    @Test
    void aClosedCaseKeepsItsOpenKey() throws SQLException {
        db.sinba();
        db.importa(sinba());
        db.importa(
                sinba().con(Campo.MOTIVAZIONE_CHIUSURA_CARICO, "3")
                        .con(Campo.SITUAZIONE_CHIUSURA_CARICO, "2"));
        assertThat(db.righe(MODIFICHE)).containsExactly("PRESA_IN_CARICO riga 1 1>2");
        assertThat(prima().isNull("DATA_CHIUSURA")).isTrue();
        assertThat(prima().getString("CHIAVE_APERTA")).contains("RM1-UO1");
    }

    @Test
    void whatIsNewOrUnchangedLeavesNothing() throws SQLException {
        db.importa(periodica(), occasionale(), occasionale().con(Campo.TIPO_OPERAZIONE, "C"));
        db.importa(periodica());
        assertThat(db.righe("SELECT ESITO FROM RIGA_IMPORTAZIONE ORDER BY IMPORTAZIONE_ID, NUMERO"))
                .containsExactly("CREATA", "CREATA", "ANNULLATA", "INVARIATA");
        assertThat(db.conta("MODIFICA")).isZero();
    }

    @Test
    void theRecordComesBackAsItWasFromEveryColumn() throws SQLException {
        db.importa(periodica());
        List<String> colonne =
                db.righe(
                        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME ="
                                + " 'INTERVENTO' ORDER BY ORDINAL_POSITION");
        String record =
                "SELECT "
                        + colonne.stream()
                                .map(c -> "COALESCE(CAST(" + c + " AS VARCHAR(4000)), '-')")
                                .collect(Collectors.joining(" || '|' || "))
                        + " FROM INTERVENTO";
        String prima = db.valore(record);
        db.flussoDel("2025-04-01");
        db.importa(
                periodica()
                        .con(Campo.IMPORTO_MENSILE, "350.00")
                        .con(Campo.DATA_FINE_PRESTAZIONE, null)
                        .con(Campo.DATA_DSU, "2025-02-20"));
        assertThat(db.valore(record)).isNotEqualTo(prima);

        assertThat(prima().keySet()).containsExactlyElementsOf(colonne);
        db.esegui(
                "UPDATE INTERVENTO SET "
                        + prima().entrySet().stream()
                                .map(e -> e.getKey() + " = " + letterale(e.getValue()))
                                .collect(Collectors.joining(", ")));
        assertThat(db.valore(record)).isEqualTo(prima);
    }

    @Test
    void chunksThatTouchARecordTwiceLeaveAChain() throws SQLException {
        RigheDiProva[] righe = {
            periodica().con(Campo.IMPORTO_MENSILE, "350.00"),
            periodica().con(Campo.TIPO_OPERAZIONE, "C")
        };
        db.importa(periodica());
        db.flussoDel("2025-04-01");
        db.importaABlocchi(1, righe);
        assertThat(db.righe(MODIFICHE))
                .containsExactly("INTERVENTO riga 1 1>2", "INTERVENTO riga 2 2>3");
        assertThat(prima().getString("IMPORTO_MENSILE")).isEqualTo("300.00");
    }

    @Test
    void aChunkWithMoreRecordsThanAQueryTakesKeepsAllOfThem() throws SQLException {
        db.importa(molte("150.00"));
        db.flussoDel("2025-04-01");
        db.importa(molte("160.00"));
        assertThat(db.conta("INTERVENTO WHERE VERSIONE = 2")).isEqualTo(501);
        assertThat(db.conta("MODIFICA WHERE PRIMA LIKE '%\"IMPORTO_PRESTAZIONE\":\"150.00\"%'"))
                .isEqualTo(501);
        assertThat(db.conta("MODIFICA WHERE PRIMA LIKE '{\"ID\":\"' || RECORD_ID || '\"%'"))
                .isEqualTo(501);
    }

    private static RigheDiProva[] molte(String importo) {
        return IntStream.rangeClosed(1, 501)
                .mapToObj(
                        n ->
                                occasionale()
                                        .con(Campo.PROTOCOLLO_DOMANDA, "2025/" + n)
                                        .con(Campo.IMPORTO_PRESTAZIONE, importo))
                .toArray(RigheDiProva[]::new);
    }

    private static JsonObject prima() throws SQLException {
        String testo = db.valore("SELECT PRIMA FROM MODIFICA ORDER BY ID");
        return Json.createReader(new StringReader(testo)).readObject();
    }

    private static String letterale(JsonValue valore) {
        return valore instanceof JsonString s ? "'" + s.getString() + "'" : "NULL";
    }
}
