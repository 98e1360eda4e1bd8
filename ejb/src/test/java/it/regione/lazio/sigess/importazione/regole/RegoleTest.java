// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.occasionale;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.periodica;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.senzaPrestazioni;
import static it.regione.lazio.sigess.importazione.regole.RigheDiProva.sinba;
import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.IntestazioneFlusso;
import it.regione.lazio.sigess.importazione.flusso.Lista;
import it.regione.lazio.sigess.importazione.flusso.RigaFlusso;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole catalogue on a row: good rows pass, evil rows say everything that is wrong at once. */
class RegoleTest {

    private static final Riferimenti RIFERIMENTI = new RiferimentiDiProva();

    private final Regole regole = Catalogo.tutte();

    /** The five benefits and the two minors of the samples of the specification, and their kin. */
    static Stream<RigheDiProva> righeValide() {
        return Stream.of(
                periodica(),
                occasionale(),
                sinba(),
                periodica().con(Campo.CODICE_FISCALE, "PRVZNE48C09H50ME"),
                periodica().con(Campo.CODICE_FISCALE, " 12345678903    "),
                occasionale()
                        .persona("CLLMTS90H15Z330W", "COLLAUDI", "AMIR TEST", "1990", "Z330", "1")
                        .con(Campo.CODICE_CITTADINANZA, "504")
                        .con(Campo.CODICE_SECONDA_CITTADINANZA, "380")
                        .senzaIndirizzi()
                        .indirizzo("08", "059011", "380")
                        .indirizzo(null, null, "504"),
                luna(periodica())
                        .prestazione("A3.02", "Strutture residenziali", "RSA-12")
                        .con(Campo.PRESENZA_PROVA_MEZZI, "3")
                        .senza(Campo.DATA_FINE_PRESTAZIONE)
                        .senza(Campo.PERIODO_EROGAZIONE)
                        .con(Campo.IMPORTO_MENSILE, "1500.00")
                        .con(Campo.IMPORTO_QUOTA_ENTE, "900.00")
                        .con(Campo.IMPORTO_QUOTA_UTENTE, "600.00")
                        .senza(Campo.IMPORTO_QUOTA_SSN)
                        .con(Campo.AREA_UTENZA, "3")
                        .senzaSina(),
                luna(occasionale())
                        .prestazione("A2.12", "Mensa scolastica", "MS-9")
                        .con(Campo.TIPO_OPERAZIONE, "C")
                        .con(Campo.DATA_EROGAZIONE_PRESTAZIONE, "2024-11-01"),
                sinba().con(Campo.CODICE_NAZIONE_RESIDENZA, "818")
                        .senza(Campo.CODICE_REGIONE_RESIDENZA)
                        .lista(Lista.PRESTAZIONI, "A2.02")
                        .lista(Lista.FAMIGLIA, "6"));
    }

    private static RigheDiProva luna(RigheDiProva riga) {
        return riga.persona("TSTLNU36T48M082R", "TESTINI", "LUNA", "1936", "M082", "2")
                .senzaIndirizzi()
                .indirizzo("08", "056059", "380");
    }

    @ParameterizedTest
    @MethodSource("righeValide")
    void validRowsGiveNoFinding(RigheDiProva valida) {
        assertThat(regole.verifica(valida.riga(), RIFERIMENTI)).isEmpty();
    }

    @Test
    void whatTheInpsSchemaLetsThroughIsSaidAllAtOnceInOrderOfCode() {
        RigheDiProva riga =
                periodica()
                        .persona("zzzzzz00a00a000a", "PROVETTI", "ZENO", "0000", "    ", "1")
                        .con(Campo.IMPORTO_MENSILE, "-300.00")
                        .senza(Campo.AREA_UTENZA)
                        .senzaIndirizzi()
                        .indirizzo("08", null, "380");

        assertThat(codici(riga))
                .containsExactly(
                        "SIUSS-E0101",
                        "SIUSS-E0114",
                        "SIUSS-E0201",
                        "SIUSS-E0901",
                        "SIUSS-E1001",
                        "SIUSS-E2001");
    }

    @Test
    void aMalformedValueIsReportedOnceAndSilencesTheRulesThatNeedIt() {
        RigheDiProva riga =
                periodica()
                        .con(Campo.IMPORTO_MENSILE, "trecento")
                        .con(Campo.DATA_INIZIO_PRESTAZIONE, "01/02/2025")
                        .con(Campo.CODICE_FISCALE, "PRVZNE48C09H501N")
                        .con(Campo.ANNO_NASCITA, "48")
                        .con(Campo.GENERE, "M")
                        .con(Campo.CODICE_PRESTAZIONE, "A2");

        assertThat(codici(riga))
                .containsExactly(
                        "SIUSS-E0102",
                        "SIUSS-E0103",
                        "SIUSS-E0104",
                        "SIUSS-E0105",
                        "SIUSS-E0106",
                        "SIUSS-E2002");
    }

    @Test
    void repairsComeBeforeEveryVerification() {
        RigheDiProva riga =
                periodica()
                        .con(Campo.CODICE_FISCALE, " prvzne48c09h501m ")
                        .con(Campo.CODICE_CITTADINANZA, "4")
                        .con(Campo.ORE_SERVIZIO_MENSILE, "20:30")
                        .con(Campo.NUMERO_PROTOCOLLO_DSU, "")
                        .con(Campo.ANNO_PROTOCOLLO_DSU, "0")
                        .con(Campo.DATA_DSU, " ")
                        .con(Campo.IMPORTO_SOGLIA_ISEE, "")
                        .con(Campo.IMPORTO_QUOTA_RICHIESTA, "90.005")
                        .con(Campo.COGNOME, "PRÃ’VETTI")
                        .lista(Lista.INVALIDITA_CIVILE);

        assertThat(codici(riga))
                .containsExactly(
                        "SIUSS-A1401", "SIUSS-A1402", "SIUSS-A1403", "SIUSS-A1411", "SIUSS-A1412");
        RigaFlusso riparata = riga.riga();
        assertThat(riparata.valore(Campo.CODICE_FISCALE)).isEqualTo("PRVZNE48C09H501M");
        assertThat(riparata.valore(Campo.CODICE_CITTADINANZA)).isEqualTo("004");
        assertThat(riparata.valore(Campo.ORE_SERVIZIO_MENSILE)).isEqualTo("20.30");
        assertThat(riparata.valore(Campo.COGNOME)).isEqualTo("PRÒVETTI");
        assertThat(riparata.valori())
                .doesNotContainKeys(
                        Campo.NUMERO_PROTOCOLLO_DSU,
                        Campo.ANNO_PROTOCOLLO_DSU,
                        Campo.DATA_DSU,
                        Campo.IMPORTO_SOGLIA_ISEE);
    }

    /** One thousand and more would become one euro and a bit, and be imported. */
    @Test
    void anAmountThatMayBeThousandsIsRejectedAsItStandsInTheCell() {
        RigheDiProva cella = periodica().con(Campo.IMPORTO_MENSILE, "1.234").csv(12, 47, 47);

        assertThat(codici(cella)).contains("SIUSS-E0035").doesNotContain("SIUSS-A1412");
        assertThat(cella.riga().valore(Campo.IMPORTO_MENSILE)).isEqualTo("1.234");
        assertThat(codici(periodica().con(Campo.IMPORTO_MENSILE, "1.234")))
                .contains("SIUSS-A1412")
                .doesNotContain("SIUSS-E0035");
    }

    /** The example inside the INPS OpenAPI file: shares of zero, end a year after the start. */
    @Test
    void theOfficialExampleIsLetInWithWarnings() {
        RigheDiProva riga =
                periodica()
                        .persona("RSSMRK66C14H501U", "ROSSI", "MIRKO", "1966", "H501", "1")
                        .senzaIndirizzi()
                        .indirizzo("01", "068001", "380")
                        .prestazione("A2.16", "Interventi di supporto per alloggi", "fittizio")
                        .con(Campo.DATA_INIZIO_PRESTAZIONE, "2015-08-13")
                        .con(Campo.DATA_FINE_PRESTAZIONE, "2016-08-13")
                        .con(Campo.PERIODO_EROGAZIONE, "1")
                        .con(Campo.IMPORTO_MENSILE, "200.0")
                        .con(Campo.IMPORTO_QUOTA_ENTE, "0.0")
                        .con(Campo.IMPORTO_QUOTA_UTENTE, "0.0")
                        .con(Campo.IMPORTO_QUOTA_SSN, "0.0")
                        .con(Campo.ORE_SERVIZIO_MENSILE, "2");

        assertThat(codici(riga))
                .containsExactly(
                        "SIUSS-A0601", "SIUSS-A0801", "SIUSS-A0901", "SIUSS-A0901", "SIUSS-A1710");
    }

    @Test
    void aBeneficiarioWithoutBenefitsIsJudgedAsAPersonOnly() {
        assertThat(codici(senzaPrestazioni())).containsExactly("SIUSS-E0111");
        assertThat(codici(senzaPrestazioni().senza(Campo.COGNOME)))
                .containsExactly("SIUSS-E0101", "SIUSS-E0111");
    }

    @Test
    void theHeadOfTheFlowIsJudgedByItsOwnRules() {
        assertThat(regole.verifica(testa("H501.PS.20250314.0000001", "H501"))).isEmpty();
        assertThat(regole.verifica(testa("H501.PSA.INPS.20250314.0000001", "000123")))
                .extracting(Rilievo::codice)
                .containsExactly("SIUSS-A1405", "SIUSS-A1410");
        assertThat(regole.verifica(new IntestazioneFlusso(null, " ", null, "", null)))
                .extracting(Rilievo::codice)
                .containsExactly("SIUSS-E0121", "SIUSS-E0121", "SIUSS-E0121", "SIUSS-E0121");
    }

    private static IntestazioneFlusso testa(String nome, String sede) {
        return new IntestazioneFlusso(nome, "H501", "Comune di Prova", sede, "PRTPRV80P20H501T");
    }

    private List<String> codici(RigheDiProva riga) {
        return regole.verifica(riga.riga(), RIFERIMENTI).stream().map(Rilievo::codice).toList();
    }
}
