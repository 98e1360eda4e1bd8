// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.annullamento;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the import made goes, what it changed comes back. */
class AnnullamentoTest extends ProvaDiAnnullamento {

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
    void aPersonOfTwoImportsGoesWithTheSecondUndo() throws SQLException {
        long a = db.importa(MARZO, periodica());
        long b = db.importa(APRILE, occasionale().indirizzo(null, null, "250"));
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(annullamento.annulla(a)).isEmpty();
        assertThat(db.conta("SOGGETTO") + db.conta("INDIRIZZO")).isZero();
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
    void anImageThatHoldsAColumnWhichIsNoMoreComesBackWithoutIt() throws SQLException {
        db.importa(MARZO, periodica());
        Map<String, List<String>> prima = db.dominio();
        long b = db.importa(APRILE, importo("350.00"));
        String conVistoDa = "'{\"VISTO_DA\":\"77\",' || SUBSTR(PRIMA, 2)";
        db.esegui("UPDATE MODIFICA SET PRIMA = " + conVistoDa + " WHERE TABELLA = 'INTERVENTO'");
        assertThat(db.valore("SELECT PRIMA FROM MODIFICA WHERE TABELLA = 'INTERVENTO'"))
                .startsWith("{\"VISTO_DA\":\"77\",\"");
        assertThat(annullamento.annulla(b)).isEmpty();
        assertThat(db.dominio()).isEqualTo(prima);
    }

    private static RigheDiProva importo(String importo) {
        return periodica().con(Campo.IMPORTO_MENSILE, importo);
    }
}
