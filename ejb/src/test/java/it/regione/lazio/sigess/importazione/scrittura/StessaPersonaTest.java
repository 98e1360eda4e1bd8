// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.EsitoDecisione;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person under several codes is proposed with evidence, and nothing merges by itself. */
class StessaPersonaTest {

    private static final String DEFINITIVO = "PRVZNE48C09H501M";
    private static final String OMOCODICO = "PRVZNE48C09H50ME";
    private static final String PROVVISORIO = "82000000016";

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

    @ParameterizedTest
    @CsvSource({
        PROVVISORIO + "," + DEFINITIVO,
        DEFINITIVO + "," + PROVVISORIO,
        PROVVISORIO + ",83000000014",
        DEFINITIVO + "," + OMOCODICO,
        OMOCODICO + "," + DEFINITIVO,
        OMOCODICO + ",PRVZNE48C09HRLMK"
    })
    void theSecondCodeOfAPersonIsParkedAlsoWithinOneChunk(String primo, String secondo)
            throws SQLException {
        db.importa(di(primo, "P1"));
        assertThat(db.importa(di(secondo, "P2"))).containsExactly("PARCHEGGIATA");
        assertThat(db.codici()).containsExactly("SIUSS-A3010");
        assertThat(db.valore("SELECT CANDIDATI FROM VERIFICA"))
                .isEqualTo(db.valore("SELECT ID FROM SOGGETTO"));
        ricomincia();
        assertThat(db.importa(di(primo, "P1"), di(secondo, "P2"), di(primo, "P3")))
                .containsExactly("CREATA", "PARCHEGGIATA", "CREATA");
        assertThat(db.conta("SOGGETTO")).isEqualTo(1);
    }

    @Test
    void twoCodesOfDifferentBirthDatesAreTwoPersons() throws SQLException {
        db.importa(di(DEFINITIVO, "P1"));
        assertThat(db.importa(di("PRVZNE48C10H501T", "P2"))).containsExactly("CREATA");
    }

    @ParameterizedTest
    @CsvSource({"NOME,ZENONE", "ANNO_NASCITA,1949", "GENERE,2", "LUOGO_NASCITA,F839"})
    void aTraitThatDiffersMakesAnotherPerson(Campo campo, String valore) throws SQLException {
        db.importa(di(PROVVISORIO, "P1"));
        assertThat(db.importa(di("83000000014", "P2").con(campo, valore)))
                .containsExactly("CREATA");
    }

    @Test
    void theDefinitiveCodeTakesThePlaceOfTheProvisionalOneAndBothFindThePerson()
            throws SQLException {
        db.importa(di(PROVVISORIO, "P1"));
        db.importa(di(DEFINITIVO, "P2"), di(DEFINITIVO, "P3"));
        EsitoDecisione esito = db.decidi(SceltaVerifica.STESSA);

        assertThat(esito.tipo()).isEqualTo(Tipo.DECISA);
        assertThat(esito.esito()).isEqualTo(EsitoRiga.CREATA);
        assertThat(esito.insieme()).isEqualTo(1);
        assertThat(db.aperte()).isEmpty();
        assertThat(
                        db.righe(
                                "SELECT CODICE_FISCALE || TO_CHAR(DATA_NASCITA, 'YYYYMMDD') ||"
                                        + " VERSIONE FROM SOGGETTO"))
                .containsExactly(DEFINITIVO + "194803092");
        assertThat(db.conta("INTERVENTO")).isEqualTo(3);
        assertThat(db.conta("MODIFICA WHERE TABELLA = 'SOGGETTO'")).isEqualTo(1);
        assertThat(db.importa(di(PROVVISORIO, "P4"), di(DEFINITIVO, "P5")))
                .containsExactly("CREATA", "CREATA");
        assertThat(db.importa(di(PROVVISORIO, "P1"), di(DEFINITIVO, "P2")))
                .containsExactly("INVARIATA", "INVARIATA");
        assertThat(db.conta("SOGGETTO")).isEqualTo(1);
    }

    @Test
    void aProvisionalCodeAfterTheDefinitiveOneIsOnlyRemembered() throws SQLException {
        db.importa(di(DEFINITIVO, "P1"));
        db.importa(di(PROVVISORIO, "P2"));
        db.decidi(SceltaVerifica.STESSA);
        assertThat(db.righe("SELECT CODICE_FISCALE || VERSIONE FROM SOGGETTO"))
                .containsExactly(DEFINITIVO + "1");
        assertThat(db.importa(di(PROVVISORIO, "P3"))).containsExactly("CREATA");
    }

    @Test
    void personsToldApartAreNeverSetSideBySideAgain() throws SQLException {
        db.importa(di(DEFINITIVO, "P1"));
        db.importa(di(OMOCODICO, "P2"));
        assertThat(db.decidi(SceltaVerifica.DIVERSE).esito()).isEqualTo(EsitoRiga.CREATA);
        assertThat(db.conta("SOGGETTO")).isEqualTo(2);
        assertThat(db.importa(di(OMOCODICO, "P3"), di(DEFINITIVO, "P4")))
                .containsExactly("CREATA", "CREATA");
        assertThat(db.conta("VERIFICA")).isEqualTo(1);
    }

    @Test
    void aPreviewDoesNotAskAgainOfPersonsThatItWouldMakeItself() throws SQLException {
        db.esegui(
                "INSERT INTO IDENTITA_DECISA (CODICE, ALTRO, DECISIONE, VERIFICA_ID, DECISA_DA,"
                        + " DECISA_IL) VALUES ('"
                        + OMOCODICO
                        + "', '"
                        + DEFINITIVO
                        + "', 'DIVERSE', 1, 'OP001', SYSDATE)");
        assertThat(db.mostraABlocchi(1, di(DEFINITIVO, "P1"), di(OMOCODICO, "P2")))
                .containsExactly("CREATA", "CREATA");
    }

    @Test
    void aRowLeftOutStaysOutAndIsNotAskedAgain() throws SQLException {
        db.importa(di(DEFINITIVO, "P1"));
        db.importa(di(PROVVISORIO, "P2"));
        assertThat(db.decidi(SceltaVerifica.SCARTA).esito()).isEqualTo(EsitoRiga.SCARTATA);
        assertThat(db.importa(di(PROVVISORIO, "P2"))).containsExactly("PARCHEGGIATA");
        assertThat(db.righe("SELECT STATO || SCELTA FROM VERIFICA ORDER BY ID"))
                .containsExactly("RISOLTASCARTA", "RISOLTASCARTA");
    }

    @Test
    void aDecisionOnAPersonLeavesRowsOfAnImportThatIsBeingUndone() throws SQLException {
        db.importa(di(DEFINITIVO, "P1"));
        db.importa(di(PROVVISORIO, "P2"));
        db.stato(db.ultima(), "IN_ANNULLAMENTO");
        db.importa(di(PROVVISORIO, "P3"));
        db.decidi(SceltaVerifica.STESSA, db.aperte().get(1));
        assertThat(db.righe("SELECT PROTOCOLLO_DOMANDA FROM INTERVENTO ORDER BY 1"))
                .containsExactly("P1", "P3");
        assertThat(db.righe("SELECT STATO FROM VERIFICA ORDER BY ID"))
                .containsExactly("APERTA", "RISOLTA");
    }

    @Test
    void aRowThatTheRulesRejectAfterADecisionOnItsPersonIsAmongTheRejects() throws SQLException {
        db.importa(di(PROVVISORIO, "P1"));
        db.importa(di(DEFINITIVO, "ALTRO").con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.decidi(SceltaVerifica.STESSA).esito()).isEqualTo(EsitoRiga.SCARTATA);
        assertThat(db.righe("SELECT NUMERO_RIGA || CODICE FROM SCARTO"))
                .containsExactly("1SIUSS-E3001");
        assertThat(db.codici()).containsExactly("SIUSS-A3010", "SIUSS-E3001");
    }

    @Test
    void aCancellationUnderTheOtherCodeIsParkedToo() throws SQLException {
        db.importa(di(PROVVISORIO, "P1"));
        db.importa(di(DEFINITIVO, "P1").con(Campo.TIPO_OPERAZIONE, "C"));
        assertThat(db.decidi(SceltaVerifica.STESSA).esito()).isEqualTo(EsitoRiga.ANNULLATA);
        assertThat(db.righe("SELECT STATO FROM INTERVENTO")).containsExactly("ANNULLATO");
    }

    @Test
    void twoCodesThatGotRecordsMeanwhileAreNotJoined() throws SQLException {
        db.importa(di(PROVVISORIO, "P1"));
        db.importa(di(DEFINITIVO, "P2"));
        db.esegui("UPDATE SOGGETTO SET CHIAVE_OMONIMIA = 'X'");
        db.importa(di(DEFINITIVO, "P3"));
        assertThat(db.decidi(SceltaVerifica.STESSA).tipo()).isEqualTo(Tipo.DUE_PERSONE);
        assertThat(db.conta("CODICE_ALTERNATIVO")).isZero();
    }

    @Test
    void aPreviewTellsItTooAndAsksNothing() throws SQLException {
        RigheDiProva[] file = {
            di(PROVVISORIO, "P1"),
            di(DEFINITIVO, "P2"),
            di(OMOCODICO, "P3"),
            di(PROVVISORIO, "P4").con(Campo.NOME, "ZENOBIA")
        };
        for (int ampiezza : new int[] {1, 4}) {
            assertThat(db.mostraABlocchi(ampiezza, file))
                    .containsExactly("CREATA", "PARCHEGGIATA", "PARCHEGGIATA", "CREATA");
            assertThat(db.verificaABlocchi(2, db.ultima(), file)).isTrue();
        }
        assertThat(db.conta("VERIFICA")).isZero();
        assertThat(db.conta("VARIAZIONE_ANAGRAFICA")).isZero();
        assertThat(db.valore("SELECT MAX(VARIAZIONI) FROM IMPORTAZIONE")).isEqualTo("1");
        assertThat(db.importaABlocchi(1, file))
                .containsExactly("CREATA", "PARCHEGGIATA", "PARCHEGGIATA", "CREATA");
    }

    @Test
    void aPreviewFindsAPersonByEitherCodeInEveryChunk() throws SQLException {
        db.importa(di(PROVVISORIO, "P1"));
        db.importa(di(DEFINITIVO, "P2"));
        db.decidi(SceltaVerifica.STESSA);
        assertThat(
                        db.mostraABlocchi(
                                1,
                                di(PROVVISORIO, "P3"),
                                di(DEFINITIVO, "P3"),
                                di(PROVVISORIO, "P4")))
                .containsExactly("CREATA", "INVARIATA", "CREATA");
    }

    private static RigheDiProva di(String codice, String protocollo) {
        return occasionale()
                .con(Campo.CODICE_FISCALE, codice)
                .con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }
}
