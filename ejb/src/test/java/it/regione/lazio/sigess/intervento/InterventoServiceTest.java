// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.intervento;

import static it.regione.lazio.sigess.intervento.GenereIntervento.ECONOMICO;
import static it.regione.lazio.sigess.intervento.GenereIntervento.PRESTAZIONI;
import static it.regione.lazio.sigess.intervento.GenereIntervento.STRUTTURA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import it.regione.lazio.sigess.importazione.flusso.Campo;
import it.regione.lazio.sigess.importazione.flusso.Elemento;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Voce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of interventions on the demonstration data: every filter, every order, the detail. */
class InterventoServiceTest {

    private static final Finestra TUTTO = new Finestra(0, 50, null, true);

    private final InterventoService servizio = servizio();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyFilterFindsItsInterventionsAndNoOther(
            String nome, Consumer<FiltroInterventi> filtro, List<String> attesi) {
        FiltroInterventi f = new FiltroInterventi();
        filtro.accept(f);

        assertThat(servizio.cerca(f, TUTTO))
                .extracting(InterventoRiga::codice)
                .containsExactlyInAnyOrderElementsOf(attesi);
        assertThat(servizio.conta(f)).isEqualTo(attesi.size());
    }

    static Stream<Arguments> everyFilterFindsItsInterventionsAndNoOther() {
        return Stream.of(
                caso(
                        "genere",
                        f -> f.setGenere(STRUTTURA),
                        "2025/2",
                        "2025/1",
                        "2024/15",
                        "2024/14"),
                caso("codice", f -> f.setCodice(" 2024 / 25 "), "2024/25"),
                caso("codice, solo anno", f -> f.setCodice("2025/"), "2025/1", "2025/2"),
                caso("codice, solo progressivo", f -> f.setCodice("27"), "2024/27"),
                caso("codice che non lo è", f -> f.setCodice("2024-25")),
                caso("cognome", f -> f.setSoggetto("conti"), "2024/24", "2024/26"),
                caso("cognome e nome", f -> f.setSoggetto("Rossi Leo"), "2024/25"),
                caso("cognome con blank", f -> f.setSoggetto("d'angelo nicolo"), "2024/18"),
                caso("codice fiscale", f -> f.setCodiceFiscale("brsgnn65h19d612v"), "2024/27"),
                caso("prestazione", f -> f.setCodicePrestazione("a2.07"), "2024/18", "2024/19"),
                caso(
                        "tipo intervento",
                        f -> f.setTipoIntervento("STRUTTURA_ANZIANI"),
                        "2024/15",
                        "2025/2"),
                caso(
                        "unità operativa",
                        f -> f.setUnitaOperativa("VT3-UO1"),
                        "2024/15",
                        "2024/20",
                        "2025/1",
                        "2025/2"),
                caso(
                        "operatore",
                        f -> f.setOperatore("OP031"),
                        "2024/14",
                        "2024/17",
                        "2024/19",
                        "2024/22"),
                caso(
                        "periodo, anche senza fine",
                        f -> f.setDal(LocalDate.of(2025, 1, 1)),
                        "2024/17",
                        "2025/1",
                        "2025/2"),
                caso("periodo al", f -> f.setAl(LocalDate.of(2023, 11, 1)), "2024/20", "2024/25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codice", "soggetto", "tipoIntervento", "dataInizio", "dataFine"})
    void everyColumnSortsBothWays(String colonna) {
        List<String> su = codici(new Finestra(0, 50, colonna, true));
        List<String> giu = codici(new Finestra(0, 50, colonna, false));

        assertThat(su).hasSize(16).isNotEqualTo(giu);
        assertThat(giu).containsExactlyInAnyOrderElementsOf(su);
    }

    @Test
    void theListIsTheOneOfTheManual() {
        FiltroInterventi f = new FiltroInterventi();
        f.setGenere(ECONOMICO);

        assertThat(servizio.cerca(f, new Finestra(0, 5, null, true)))
                .extracting(
                        InterventoRiga::codice,
                        r -> r.soggetto().conNascita(),
                        InterventoRiga::tipoIntervento,
                        InterventoRiga::dataInizio,
                        InterventoRiga::dataFine)
                .containsExactly(
                        riga("2024/27", "BERSELLI GIANNI (19/06/1965)", "2024-01-08", "2024-01-31"),
                        riga("2024/26", "CONTI BENEDETTA (18/01/1999)", "2024-01-01", "2024-01-31"),
                        riga("2024/25", "ROSSI LEONARDO (07/05/1994)", "2023-11-01", "2023-12-15"),
                        riga("2024/24", "CONTI BENEDETTA (18/01/1999)", "2024-01-01", "2024-01-31"),
                        riga(
                                "2024/23",
                                "CAMMARATA LEONARDO (10/01/2023)",
                                "2024-01-01",
                                "2024-01-31"));
    }

    @Test
    void theDrawerIsTheOneOfTheManual() {
        assertThat(servizio.dettaglio("2024/27").importSiuss().titolo())
                .isEqualTo("Informazioni Import Sius Sigess");
        assertThat(servizio.dettaglio("2024/27").importSiuss().voci())
                .containsExactly(
                        new Voce("Anno protocollo DSU", null),
                        new Voce("Numero protocollo DSU", null),
                        new Voce("Data DSU", null),
                        new Voce("Protocollo Domanda", "14"),
                        new Voce("Importo Prestazione", null),
                        new Voce("Periodo Erogazione", 1),
                        new Voce("Imp. mensile (EUR)", new BigDecimal("180.00")),
                        new Voce("Importo Quota Ente", new BigDecimal("180.00")),
                        new Voce("Importo Quota Utente", new BigDecimal("0.00")),
                        new Voce("Importo Quota Ssn", null),
                        new Voce("Importo Quota Richiesta", new BigDecimal("180.00")),
                        new Voce("Importo Soglia ISEE", null));
    }

    @Test
    void everyAttributeOfTheBenefitStandsOnceInTheDetail() {
        List<Campo> campi =
                Arrays.stream(SezioneIntervento.values())
                        .filter(s -> s != SezioneIntervento.IMPORT_SIUSS)
                        .flatMap(s -> s.campi().stream())
                        .toList();
        assertThat(campi)
                .containsExactlyInAnyOrderElementsOf(Campo.di(Elemento.PRESTAZIONI_SOCIALI));

        assertThat(servizio.dettaglio("2024/19").dati())
                .flatExtracting(s -> s.voci())
                .hasSize(campi.size())
                .contains(
                        new Voce(
                                "Codice prestazione INPS",
                                "A2.07 – Assistenza domiciliare socio-assistenziale"),
                        new Voce("Carattere della prestazione", "Periodico"),
                        new Voce("Area utenza", "Disabilità e Non autosufficienza"),
                        new Voce("Ore di servizio mensile", "20 h 30 min"),
                        new Voce("Data DSU", LocalDate.of(2024, 1, 10)),
                        new Voce("Importo quota SSN", new BigDecimal("30.00")));
    }

    @Test
    void thePartsOfARequestOverSeveralYearsAreLinked() {
        assertThat(servizio.dettaglio("2024/15").altreParti())
                .extracting(InterventoRiga::codice)
                .containsExactly("2025/2");
        assertThat(servizio.dettaglio("2024/26").altreParti()).isEmpty();
    }

    @Test
    void theDetailLeadsToTheCaseAndTheFormAndSaysWhereItComesFrom() {
        InterventoDettaglio dettaglio = servizio.dettaglio("2024/19");

        assertThat(dettaglio.presaInCarico()).isEqualTo(204);
        assertThat(dettaglio.schedaSina()).isEqualTo(302);
        assertThat(dettaglio.gestione().voci())
                .contains(
                        new Voce("Tipo intervento", "Assistenza domiciliare"),
                        new Voce("Operatore", "Pontini Marta"),
                        new Voce("Codice ente", "E472"));
        assertThat(dettaglio.provenienza().voci())
                .contains(new Voce("Creato da", "Dati non provenienti da importazioni"));
        assertThat(servizio.dettaglio("2024/21").gestione().voci())
                .contains(new Voce("Origine delle date", "Derivate dalla data di erogazione"));
    }

    @Test
    void aCancelledInterventionSaysSo() {
        FiltroInterventi f = new FiltroInterventi();
        f.setCodice("2024/22");

        assertThat(servizio.cerca(f, TUTTO).get(0).annullato()).isTrue();
        assertThat(servizio.dettaglio("2024/22").annullamento().voci())
                .containsExactly(
                        new Voce("Annullato dal flusso", "E472.PS.20240520.0000003"),
                        new Voce("Data del flusso di annullamento", LocalDate.of(2024, 5, 20)));
        assertThat(servizio.dettaglio("2024/21").annullamento()).isNull();
    }

    @Test
    void interventionsAreFoundByPersonAndByCase() {
        assertThat(servizio.delSoggetto(9)).hasSize(2);
        assertThat(servizio.dellaPresaInCarico(202))
                .extracting(InterventoRiga::genere, InterventoRiga::codice)
                .containsExactly(tuple(ECONOMICO, "2024/26"), tuple(ECONOMICO, "2024/24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/99", "2024/", "27", "", "x"})
    void onlyAWholeCodeOpensADetail(String codice) {
        assertThatThrownBy(() -> servizio.dettaglio(codice))
                .isInstanceOf(NonTrovatoException.class);
    }

    @Test
    void theKindOfACodeComesFromTheTableThenFromItsBlock() {
        TipiInterventoService tipi = NomiDiProva.tipi();

        assertThat(tipi.genere("A3.02")).contains(STRUTTURA);
        assertThat(tipi.genere("A2.29")).contains(PRESTAZIONI);
        assertThat(tipi.genere("B1.01")).isEmpty();
        assertThat(tipi.tipi(PRESTAZIONI))
                .extracting(TipoIntervento::getCodice)
                .contains("MENSA")
                .doesNotContain("BUONI_SPESA")
                .endsWith(TipoIntervento.DA_CLASSIFICARE);
        assertThat(tipi.prestazioni()).hasSizeGreaterThan(40);
        assertThat(tipi.denominazione("A1.06")).contains("Buoni spesa o buoni pasto");
        assertThat(tipi.denominazione("A1.23")).isEmpty();
    }

    private List<String> codici(Finestra finestra) {
        return servizio.cerca(new FiltroInterventi(), finestra).stream()
                .map(InterventoRiga::codice)
                .toList();
    }

    private static InterventoService servizio() {
        InterventoService servizio = new InterventoService();
        servizio.em = BaseDati.em();
        servizio.visibilita = UtenteDiProva.consultatore();
        servizio.nomi = NomiDiProva.daTabelle();
        return servizio;
    }

    private static org.assertj.core.groups.Tuple riga(
            String codice, String soggetto, String dal, String al) {
        return tuple(
                codice,
                soggetto,
                "Assistenza economica",
                LocalDate.parse(dal),
                LocalDate.parse(al));
    }

    private static Arguments caso(
            String nome, Consumer<FiltroInterventi> filtro, String... codici) {
        return Arguments.of(nome, filtro, List.of(codici));
    }
}
