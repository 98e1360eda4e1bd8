// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import static it.regione.lazio.sigess.importazione.scrittura.ConfrontoDiProva.file;
import static it.regione.lazio.sigess.importazione.scrittura.ConfrontoDiProva.prima;
import static it.regione.lazio.sigess.importazione.scrittura.ConfrontoDiProva.rettifica;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.confronto.Conto;
import it.regione.lazio.sigess.importazione.confronto.FileLetto;
import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.TipoFlusso;
import it.regione.lazio.sigess.importazione.regole.RigheDiProva;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A file against the file before it: every row of both is in one figure, and the figures add up.
 */
class ConfrontoTest {

    private static final String ALTRA_PERSONA = "RTTVEA74E45H501I";

    private static ImportazioneDiProva prova;
    private final ConfrontoDiProva confronto = new ConfrontoDiProva(prova);

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
    void newChangedGoneAndUnchangedAreTold() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"), riga("P-3"));
        long dopo =
                importa(
                        "2025-04-14",
                        riga("P-4"),
                        riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "151.00"),
                        riga("P-3"));

        assertThat(confronto.confronta(dopo, prima(prima)))
                .isEqualTo("NUOVI=1 VARIATI=1 INVARIATI=1 CESSATI=1");
        assertThat(confronto.righe(dopo))
                .containsExactly(
                        "CESSATO " + prima + "/1 -",
                        "NUOVO " + dopo + "/1 -",
                        "VARIATO " + dopo + "/2 " + prima + "/2");
    }

    @Test
    void whatIsGoneIsNotTouched() throws SQLException {
        String stato =
                "SELECT PROTOCOLLO_DOMANDA || ' ' || STATO || ' ' || VERSIONE || ' ' ||"
                        + " ORDINE_FLUSSO FROM INTERVENTO ORDER BY 1";
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        List<String> com = prova.righe(stato);
        long dopo = importa("2025-04-14", riga("P-2"));

        assertThat(confronto.confronta(dopo, prima(prima))).isEqualTo("INVARIATI=1 CESSATI=1");
        assertThat(prova.righe(stato)).isEqualTo(com);
    }

    @Test
    void whatTheNewFileRejectsOrParksIsAFigureOfItsOwnAndNotGone() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"), riga("P-3"));
        RigheDiProva diversa = riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "99.00");
        long dopo = importa("2025-04-14", errata(" p-1 "), riga("P-2"), diversa, errata("P-1"));

        assertThat(confronto.confronta(dopo, prima(prima)))
                .isEqualTo("INVARIATI=1 CESSATI=1 SOSPESI=3 SOSPESI_CON_PRIMA=1");
        assertThat(confronto.righe(dopo))
                .containsExactly(
                        "CESSATO " + prima + "/3 -",
                        "SOSPESO " + dopo + "/1 " + prima + "/1",
                        "SOSPESO " + dopo + "/3 -",
                        "SOSPESO " + dopo + "/4 -");
    }

    @Test
    void whatTheFileBeforeRejectedIsNotCompared() throws SQLException {
        long prima = importa("2025-03-14", errata("P-1"), riga("P-2"));
        long dopo = importa("2025-04-14", riga("P-1"), riga("P-2"));

        assertThat(confronto.confronta(dopo, prima(prima)))
                .isEqualTo("INVARIATI=1 NON_CONFRONTATI=1 PRIMA_SOSPESI=1");
        assertThat(confronto.righe(dopo))
                .containsExactly("NON_CONFRONTATO " + dopo + "/1 " + prima + "/1");
    }

    @Test
    void oneRejectAnswersForOneRowAndNoMore() throws SQLException {
        long prima = importa("2025-03-14", errata("P-1"), del("P-2", "2025-01-15"));
        long dopo =
                importa(
                        "2025-04-14",
                        del("P-1", "2025-01-15"),
                        del("P-1", "2025-02-15"),
                        errata("P-2"),
                        errata("P-2"));

        assertThat(confronto.confronta(dopo, prima(prima)))
                .isEqualTo(
                        "NUOVI=1 NON_CONFRONTATI=1 SOSPESI=2 SOSPESI_CON_PRIMA=1 PRIMA_SOSPESI=1");

        long altro = importa("2025-05-14", errata("P-1"), errata("P-2"));
        assertThat(confronto.confronta(altro, prima(dopo)))
                .isEqualTo("CESSATI=1 SOSPESI=2 SOSPESI_CON_PRIMA=1 PRIMA_SOSPESI=2");
    }

    @Test
    void aRejectedRowWithAWrongCodiceFiscaleIsNotGoneButUnderAnotherOne() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        RigheDiProva errata = riga("P-1").con(Campo.CODICE_FISCALE, "RTTVEA74E45H501");
        prova.conErrore(errata, "SIUSS-E2002", Campo.CODICE_FISCALE);
        long dopo = importa("2025-04-14", errata, riga("P-2"));

        assertThat(confronto.confronta(dopo, prima(prima))).isEqualTo("INVARIATI=1 ALTRO_CF=1");
        assertThat(confronto.righe(dopo))
                .containsExactly("ALTRO_CF " + dopo + "/1 " + prima + "/1");
    }

    @Test
    void theSameBenefitUnderAnotherValidCodiceFiscaleIsNeitherGoneNorNew() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        long dopo = importa("2025-04-14", altraPersona("P-1"), altraPersona("P-3"), riga("P-2"));

        assertThat(confronto.confronta(dopo, prima(prima)))
                .isEqualTo("NUOVI=1 INVARIATI=1 ALTRO_CF=1");
        assertThat(confronto.righe(dopo))
                .containsExactly(
                        "ALTRO_CF " + dopo + "/1 " + prima + "/1", "NUOVO " + dopo + "/2 -");
    }

    @Test
    void aCorrectionBelongsToTheFileItCorrects() throws SQLException {
        long prima = importa("2025-03-14", errata("P-1"), riga("P-2"));
        prova.rettificaDi(prima);
        long rettifica =
                importa(
                        "2025-03-14",
                        riga("P-1"),
                        riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "7.00"),
                        riga("P-9"));
        long dopo =
                importa(
                        "2025-04-14",
                        riga("P-1"),
                        riga("P-2").con(Campo.IMPORTO_PRESTAZIONE, "7.00"));

        assertThat(confronto.confronta(dopo, prima(prima), prima(rettifica)))
                .isEqualTo("INVARIATI=2 CESSATI=1 PRIMA_RIPETUTI=2");
        assertThat(confronto.righe(dopo)).containsExactly("CESSATO " + rettifica + "/3 -");
    }

    @Test
    void theCorrectionOfTheComparedFileIsPartOfItToo() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        long dopo = importa("2025-04-14", errata("P-1"), riga("P-2"));
        prova.rettificaDi(dopo);
        long rettifica = importa("2025-04-14", riga("P-1"));

        assertThat(confronto.confronta(dopo, rettifica(rettifica), prima(prima)))
                .isEqualTo("INVARIATI=2 RIPETUTI=1");
    }

    /** An undo leaves closed what somebody else has touched since. */
    @Test
    void aRejectThatAnUndoneCorrectionClosedStillAnswersForItsRow() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        long dopo = importa("2025-04-14", errata("P-1"), riga("P-2"));
        prova.rettificaDi(dopo);
        importa("2025-04-14", riga("P-1"));

        assertThat(confronto.confronta(dopo, prima(prima)))
                .isEqualTo("INVARIATI=1 SOSPESI=1 SOSPESI_CON_PRIMA=1");
    }

    @Test
    void aCancellationIsAChangeAndWhatWasCancelledIsNotGone() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-2"));
        long annulla = importa("2025-04-14", annulla("P-1"), riga("P-2"));
        assertThat(confronto.confronta(annulla, prima(prima))).isEqualTo("VARIATI=1 INVARIATI=1");

        long dopo = importa("2025-05-14", riga("P-2"));
        assertThat(confronto.confronta(dopo, prima(annulla)))
                .isEqualTo("INVARIATI=1 PRIMA_ANNULLATI=1");
    }

    @Test
    void theCancellationOfWhatTheFileBeforeDidNotHaveIsNothingNew() throws SQLException {
        importa("2025-02-14", riga("P-1"));
        long prima = importa("2025-03-14", riga("P-2"));
        long dopo = importa("2025-04-14", annulla("P-1"), riga("P-2"));

        assertThat(confronto.confronta(dopo, prima(prima))).isEqualTo("INVARIATI=1 ANNULLATI=1");
        assertThat(confronto.righe(dopo)).containsExactly("ANNULLATO " + dopo + "/1 -");
    }

    @Test
    void theSameRowTwiceInAFileIsCountedOnce() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), riga("P-1"), riga("P-2"));
        long dopo = importa("2025-04-14", riga("P-1"), riga("P-2"), riga("P-2"));

        assertThat(confronto.confronta(dopo, prima(prima)))
                .isEqualTo("INVARIATI=2 RIPETUTI=1 PRIMA_RIPETUTI=1");
        assertThat(confronto.conteggi().di(Conto.RIGHE_PRIMA)).isEqualTo(3);
    }

    @Test
    void ofAFileBeforeOnlyItsCodesCount() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"), conCodice("A1.05", "P-2"));
        long altro = importa("2025-03-20", conCodice("A1.05", "P-2"), conCodice("A1.05", "P-3"));
        long dopo = importa("2025-04-14", riga("P-1"), conCodice("A1.05", "P-2"));

        String codice = RigheDiProva.occasionale().riga().valore(Campo.CODICE_PRESTAZIONE);
        assertThat(
                        confronto.confronta(
                                dopo,
                                new FileLetto(prima, true, Set.of(codice)),
                                new FileLetto(altro, true, Set.of("A1.05"))))
                .isEqualTo("INVARIATI=2 CESSATI=1");
    }

    @Test
    void theSameFileIsAllUnchanged() throws SQLException {
        RigheDiProva[] righe =
                IntStream.range(0, 25).mapToObj(i -> riga("P-" + i)).toArray(RigheDiProva[]::new);
        long prima = importa("2025-03-14", righe);
        long dopo = importa("2025-04-14", righe);

        assertThat(confronto.confronta(dopo, prima(prima))).isEqualTo("INVARIATI=25");
        assertThat(confronto.righe(dopo)).isEmpty();
    }

    @Test
    void minorsAreComparedByTheirCode() throws SQLException {
        prova.sinba();
        RigheDiProva uno = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-1");
        RigheDiProva due = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-2");
        RigheDiProva tre = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-3");
        RigheDiProva rotta = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-4");
        prova.conErrore(rotta, "SIUSS-E0901", Campo.LUOGO_VITA);
        long prima = importa("2025-03-14", uno, due, rotta);
        RigheDiProva quattro = RigheDiProva.sinba().con(Campo.ID_BENEFICIARIO, "M-4");
        long dopo = importa("2025-04-14", due.con(Campo.LUOGO_VITA, "5"), tre, quattro);

        assertThat(confronto.confronta(TipoFlusso.SINBA, dopo, prima(prima)))
                .isEqualTo("NUOVI=1 VARIATI=1 CESSATI=1 NON_CONFRONTATI=1 PRIMA_SOSPESI=1");
    }

    @Test
    void aComparisonStopsWhereItIsAskedTo() throws SQLException {
        long prima = importa("2025-03-14", riga("P-1"));
        long dopo = importa("2025-04-14", riga("P-2"));
        var file = file(TipoFlusso.PS_PSA_SINA, dopo, prima(prima));

        assertThat(confronto.confronta(file, 0)).isEmpty();
        assertThat(confronto.righe(dopo)).isEmpty();
    }

    private static long importa(String data, RigheDiProva... righe) throws SQLException {
        prova.flussoDel(data);
        prova.importa(righe);
        return prova.ultima();
    }

    private static RigheDiProva riga(String protocollo) {
        return RigheDiProva.occasionale().con(Campo.PROTOCOLLO_DOMANDA, protocollo);
    }

    private static RigheDiProva del(String protocollo, String giorno) {
        return riga(protocollo).con(Campo.DATA_EROGAZIONE_PRESTAZIONE, giorno);
    }

    private static RigheDiProva errata(String protocollo) {
        RigheDiProva errata = riga(protocollo);
        return prova.conErrore(errata, "SIUSS-E0901", Campo.IMPORTO_PRESTAZIONE);
    }

    private static RigheDiProva annulla(String protocollo) {
        return riga(protocollo).con(Campo.TIPO_OPERAZIONE, "C");
    }

    private static RigheDiProva conCodice(String codice, String protocollo) {
        return riga(protocollo).con(Campo.CODICE_PRESTAZIONE, codice);
    }

    private static RigheDiProva altraPersona(String protocollo) {
        return riga(protocollo)
                .con(Campo.CODICE_FISCALE, ALTRA_PERSONA)
                .con(Campo.COGNOME, "RETTIFICHI")
                .con(Campo.NOME, "EVA")
                .con(Campo.ANNO_NASCITA, "1974");
    }
}
