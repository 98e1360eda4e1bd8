// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of the values that files propose for one field is open, and because of whom others are not.
 */
class VariazioniSuperateTest {

    private static final String PROPOSTE =
            "SELECT CAMPO || ' ' || REGISTRATO || '>' || PROPOSTO || ' ' || STATO"
                    + " FROM VARIAZIONE_ANAGRAFICA ORDER BY ID";

    /** With the import because of which each is not open. */
    private static final String CAUSE =
            "SELECT PROPOSTO || ' ' || STATO || ' ' || SUPERATA_DA FROM VARIAZIONE_ANAGRAFICA"
                    + " WHERE CAMPO = 'NOME' ORDER BY ID";

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
    void theSameValueIsProposedOnceWhateverHowOftenItComes() throws SQLException {
        RigheDiProva[] file = {chiamato("ZENONE"), altra("P2").con(Campo.NOME, "ZENONE")};
        db.importaABlocchi(1, file);
        long prima = db.ultima();
        db.importaABlocchi(1, file);
        db.flussoDel("2025-09-01").importaABlocchi(1, file);
        assertThat(db.righe(CAUSE))
                .containsExactly(
                        "ZENONE PROPOSTA ", "ZENONE SUPERATA " + prima, "ZENONE SUPERATA " + prima);
        assertThat(db.valore("SELECT VARIAZIONI FROM IMPORTAZIONE WHERE ID = " + db.ultima()))
                .isEqualTo("0");
    }

    @Test
    void aRefusedValueIsNotProposedAgainAnotherOneIs() throws SQLException {
        db.importa(chiamato("ZENONE"));
        decisa("RIFIUTATA");
        db.flussoDel("2025-09-01").importa(chiamato("zenone"));
        assertThat(db.conta("VARIAZIONE_ANAGRAFICA")).isEqualTo(1);
        db.flussoDel("2025-10-01").importa(chiamato("ZENOBIO"));
        assertThat(db.righe(PROPOSTE))
                .containsExactly("NOME ZENO>ZENONE RIFIUTATA", "NOME ZENO>ZENOBIO PROPOSTA");
    }

    @Test
    void aNewerFlowTakesThePlaceOfAnOpenProposalAnOlderOneDoesNot() throws SQLException {
        db.flussoDel("2025-06-01").importa(chiamato("ZENONE"));
        long prima = db.ultima();
        db.flussoDel("2025-05-01").importa(chiamato("ZENOBIO"));
        assertThat(db.righe(CAUSE))
                .containsExactly("ZENONE PROPOSTA ", "ZENOBIO SUPERATA " + prima);
        db.flussoDel("2025-07-01").importa(chiamato("ZENAIDE"));
        assertThat(db.righe(CAUSE))
                .containsExactly(
                        "ZENONE SUPERATA " + db.ultima(),
                        "ZENOBIO SUPERATA " + prima,
                        "ZENAIDE PROPOSTA ");
    }

    @Test
    void aNewerFlowThatAgreesWithTheRecordWithdrawsWhatAnOlderOneProposed() throws SQLException {
        db.flussoDel("2025-06-01").importa(chiamato("ZENONE").con(Campo.COGNOME, "PROVETTO"));
        db.flussoDel("2025-05-01").importa(periodica());
        assertThat(db.righe(PROPOSTE)).hasSize(2).allMatch(p -> p.endsWith("PROPOSTA"));
        db.flussoDel("2025-07-01").importa(altra("P9").con(Campo.COGNOME, "PROVETTI"));
        assertThat(db.righe(PROPOSTE))
                .containsExactlyInAnyOrder(
                        "NOME ZENO>ZENONE SUPERATA", "COGNOME PROVETTI>PROVETTO SUPERATA");
        assertThat(db.righe("SELECT CHIAVE_APERTA || SUPERATA_DA FROM VARIAZIONE_ANAGRAFICA"))
                .containsOnly(String.valueOf(db.ultima()));
        db.flussoDel("2025-08-01").importa(chiamato("ZENONE"));
        assertThat(db.righe(CAUSE)).last().isEqualTo("ZENONE PROPOSTA ");
    }

    @ParameterizedTest
    @CsvSource({
        "ZENO,ZENONE,ZENO",
        "ZENONE,ZENO,ZENO",
        "ZENO,ZENONE,ZENONE",
        "ZENO,ZENO,ZENONE",
        "ZENONE,ZENONE,ZENO"
    })
    void aFileThatDoesNotAgreeWithItselfWithdrawsNothingHoweverItIsCut(
            String uno, String due, String tre) throws SQLException {
        RigheDiProva[] file = {
            altra("P5").con(Campo.NOME, uno),
            altra("P6").con(Campo.NOME, due),
            altra("P7").con(Campo.NOME, tre)
        };
        for (int ampiezza : new int[] {1, 2, 3}) {
            ricomincia();
            db.flussoDel("2025-06-01").importa(chiamato("ZENONE"));
            long prima = db.ultima();
            db.flussoDel("2025-07-01").mostraABlocchi(ampiezza, file);
            String variazioni = "SELECT VARIAZIONI FROM IMPORTAZIONE WHERE ID = ";
            String mostrate = db.valore(variazioni + db.ultima());
            db.importaABlocchi(ampiezza, file);
            assertThat(db.righe(CAUSE))
                    .as("%d rows to a chunk", ampiezza)
                    .containsExactly("ZENONE PROPOSTA ", "ZENONE SUPERATA " + prima);
            assertThat(db.valore(variazioni + db.ultima())).isEqualTo(mostrate).isEqualTo("0");
        }
    }

    @Test
    void whatWasAcceptedIsNotQuestionedByAnOlderFlow() throws SQLException {
        db.flussoDel("2025-06-01").importa(chiamato("ZENONE"));
        decisa("ACCETTATA");
        db.esegui("UPDATE SOGGETTO SET NOME = 'ZENONE', NOME_RICERCA = 'ZENONE'");
        db.flussoDel("2025-03-14").importa(periodica());
        assertThat(db.conta("VARIAZIONE_ANAGRAFICA")).isEqualTo(1);
        db.flussoDel("2025-08-01").importa(periodica());
        assertThat(db.righe(PROPOSTE)).contains("NOME ZENONE>ZENO PROPOSTA");
    }

    private static RigheDiProva chiamato(String nome) {
        return altra("P1").con(Campo.NOME, nome);
    }

    private static RigheDiProva altra(String protocollo) {
        return occasionale().con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    private static void decisa(String stato) throws SQLException {
        db.esegui("UPDATE VARIAZIONE_ANAGRAFICA SET STATO = '" + stato + "', CHIAVE_APERTA = NULL");
        assertThat(db.righe("SELECT DISTINCT STATO FROM VARIAZIONE_ANAGRAFICA"))
                .isEqualTo(List.of(stato));
    }
}
