// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction is matched on CF + code + request and closes the rejects that it corrects. */
class RettificaTest {

    private static ImportazioneDiProva prova;

    @BeforeAll
    static void crea() {
        prova = new ImportazioneDiProva();
    }

    @AfterAll
    static void chiudi() {
        prova.close();
    }

    @BeforeEach
    void ricomincia() throws SQLException {
        prova.ricomincia();
    }

    @Test
    void aCorrectedRowClosesItsRejectAndTheOthersStayOpen() throws SQLException {
        long madre = scarta(errata("P-1"), errata("P-2"), errata("P-3"));
        prova.rettificaDi(madre);
        prova.importa(riga(" p-1 "), riga("P-3"));

        assertThat(scarti(madre))
                .containsExactly(
                        "P-1=" + prova.ultima() + "/1", "P-2=", "P-3=" + prova.ultima() + "/2");
        assertThat(prova.codici()).isEmpty();
    }

    @Test
    void aPreviewOfACorrectionIsProvedWithItsWarnings() throws SQLException {
        long madre = scarta(errata("P-1"));
        prova.rettificaDi(madre);
        prova.mostraABlocchi(1, riga("P-1"), riga("P-9"));
        assertThat(prova.codici()).containsExactly("SIUSS-A3101");
        assertThat(prova.verificaABlocchi(1, prova.ultima(), riga("P-1"), riga("P-9"))).isTrue();
    }

    @Test
    void aRowRejectedAgainLeavesTheOldRejectOpen() throws SQLException {
        long madre = scarta(errata("P-1"));
        prova.rettificaDi(madre);
        assertThat(prova.importa(errata("P-1"))).containsExactly("SCARTATA");

        assertThat(scarti(madre)).containsExactly("P-1=");
        long prima = prova.ultima();
        assertThat(scarti(prima)).containsExactly("P-1=");

        prova.importa(riga("P-1"));
        assertThat(scarti(madre)).containsExactly("P-1=" + prova.ultima() + "/1");
        assertThat(scarti(prima)).containsExactly("P-1=" + prova.ultima() + "/1");
    }

    @Test
    void aParkedRowOfACorrectionClosesNothingUntilItIsDecided() throws SQLException {
        prova.importa(riga("P-1"));
        long madre = scarta(errata("P-1"));
        prova.unita("RM1-UO2").rettificaDi(madre);
        assertThat(prova.importa(riga("P-1").con(Campo.IMPORTO_PRESTAZIONE, "99.00")))
                .containsExactly("PARCHEGGIATA");
        assertThat(scarti(madre)).containsExactly("P-1=");
    }

    @Test
    void aRowThatCorrectsNothingIsImportedWithAWarning() throws SQLException {
        long madre = scarta(errata("P-1"));
        prova.rettificaDi(madre);
        assertThat(prova.importa(riga("ALTRA"))).containsExactly("CREATA");

        assertThat(prova.codici()).containsExactly("SIUSS-A3101");
        assertThat(scarti(madre)).containsExactly("P-1=");
    }

    @Test
    void aPreviewOfACorrectionClosesNothing() throws SQLException {
        long madre = scarta(errata("P-1"));
        prova.rettificaDi(madre);
        prova.mostraABlocchi(1, riga("P-1"));

        assertThat(prova.codici()).isEmpty();
        assertThat(scarti(madre)).containsExactly("P-1=");
    }

    @Test
    void anOrdinaryFileClosesNothing() throws SQLException {
        long madre = scarta(errata("P-1"));
        prova.importa(riga("P-1"));

        assertThat(prova.codici()).isEmpty();
        assertThat(scarti(madre)).containsExactly("P-1=");
    }

    @Test
    void rejectsWithOneKeyAreClosedOneForOne() throws SQLException {
        long madre = scarta(errata("P-1"), errata("P-1"), errata("P-1"));
        prova.rettificaDi(madre);
        prova.importaABlocchi(
                1, riga("P-1"), riga("P-1").con(Campo.DATA_EROGAZIONE_PRESTAZIONE, "2025-04-01"));

        assertThat(scarti(madre))
                .containsExactly(
                        "P-1=" + prova.ultima() + "/1", "P-1=" + prova.ultima() + "/2", "P-1=");
    }

    @Test
    void aWrongCodiceFiscaleIsCorrectedToo() throws SQLException {
        RigheDiProva sbagliata = riga("P-1").con(Campo.CODICE_FISCALE, "PRVZNE48C09H501X");
        long madre =
                scarta(
                        prova.conErrore(sbagliata, "SIUSS-E2002", Campo.CODICE_FISCALE),
                        errata("P-2"));
        prova.rettificaDi(madre);
        prova.importa(riga("P-1"));

        assertThat(scarti(madre)).containsExactly("P-1=" + prova.ultima() + "/1", "P-2=");
        assertThat(prova.codici()).containsExactly("SIUSS-A3102");
    }

    @Test
    void twoRejectsThatDifferInAWrongCodiceFiscaleAreLeftToAPerson() throws SQLException {
        RigheDiProva una = riga("P-1").con(Campo.CODICE_FISCALE, "PRVZNE48C09H501X");
        RigheDiProva altra = riga("P-1").con(Campo.CODICE_FISCALE, "PRVZNE48C09H501Y");
        long madre =
                scarta(
                        prova.conErrore(una, "SIUSS-E2002", Campo.CODICE_FISCALE),
                        prova.conErrore(altra, "SIUSS-E2002", Campo.CODICE_FISCALE));
        prova.rettificaDi(madre);
        prova.importa(riga("P-1"));

        assertThat(scarti(madre)).containsExactly("P-1=", "P-1=");
        assertThat(prova.codici()).containsExactly("SIUSS-A3101");
    }

    @Test
    void aMinorIsMatchedOnTheAnonymousCode() throws SQLException {
        prova.sinba();
        RigheDiProva errata =
                prova.conErrore(RigheDiProva.sinba(), "SIUSS-E0301", Campo.LUOGO_VITA);
        long madre = scarta(errata);
        prova.rettificaDi(madre);
        prova.importa(RigheDiProva.sinba());

        assertThat(prova.righe("SELECT CHIAVE_RETTIFICA || '=' || CHIUSO_DA_RIGA FROM SCARTO"))
                .containsExactly("MIN-2025-0007=1");
    }

    private static long scarta(RigheDiProva... righe) throws SQLException {
        assertThat(prova.importa(righe)).containsOnly("SCARTATA");
        return prova.ultima();
    }

    private static RigheDiProva riga(String protocollo) {
        return RigheDiProva.occasionale().con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    private static RigheDiProva errata(String protocollo) {
        return prova.conErrore(riga(protocollo), "SIUSS-E0901", Campo.IMPORTO_PRESTAZIONE);
    }

    /** Each reject by its request, with the import and row that closed it. */
    private static List<String> scarti(long importazione) throws SQLException {
        return prova.righe(
                "SELECT REGEXP_SUBSTR(CHIAVE_RETTIFICA, '[^|]+$') || '='"
                        + " || CHIUSO_DA || NVL2(CHIUSO_DA, '/', '') || CHIUSO_DA_RIGA FROM SCARTO"
                        + " WHERE IMPORTAZIONE_ID = "
                        + importazione
                        + " ORDER BY NUMERO_RIGA");
    }
}
