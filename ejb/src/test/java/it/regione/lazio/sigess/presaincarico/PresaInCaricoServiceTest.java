// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.presaincarico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Voce;
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

/** The search of cases on the demonstration data: every filter, every order, who sees which. */
class PresaInCaricoServiceTest {

    private static final Finestra TUTTO = new Finestra(0, 50, null, true);

    private final PresaInCaricoService servizio = servizio(UtenteDiProva.consultatore());
    private final PresaInCaricoService minori = servizio(UtenteDiProva.conMinori());

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyFilterFindsItsCasesAndNoOther(
            String nome, Consumer<FiltroPreseInCarico> filtro, List<Long> attesi) {
        FiltroPreseInCarico f = new FiltroPreseInCarico();
        filtro.accept(f);

        assertThat(minori.cerca(f, TUTTO))
                .extracting(PresaInCaricoRiga::id)
                .containsExactlyInAnyOrderElementsOf(attesi);
        assertThat(minori.conta(f)).isEqualTo(attesi.size());
    }

    static Stream<Arguments> everyFilterFindsItsCasesAndNoOther() {
        return Stream.of(
                caso(
                        "soggetto fisico",
                        f -> f.setTipoTitolare(TipoTitolare.SOGGETTO_FISICO),
                        201,
                        202,
                        203,
                        204,
                        205,
                        206,
                        207,
                        210),
                caso(
                        "soggetto anonimo",
                        f -> f.setTipoTitolare(TipoTitolare.SOGGETTO_ANONIMO),
                        208,
                        209),
                caso("cognomi", f -> f.setCognomi("conti; d'angelo,,el mans"), 202, 206, 207),
                caso("nomi", f -> f.setNomi("rosa, paolo"), 203, 205),
                caso("cognomi e nomi", f -> cognomiENomi(f, "gallo,conti", "teresa"), 204),
                caso(
                        "codici fiscali",
                        f -> f.setCodiciFiscali("dlcrso38b54m082r;BRSGNN65H19D612V"),
                        201,
                        203),
                caso("codice soggetto", f -> f.setCodiceSoggetto(11L), 204),
                caso(
                        "comuni residenza",
                        f -> f.setComuniResidenza(List.of("L182", "D024")),
                        205,
                        210),
                caso("aperte", f -> f.setStato(StatoPresa.APERTA), 201, 203, 204, 206, 208, 210),
                caso("chiuse", f -> f.setStato(StatoPresa.CHIUSA), 202, 205, 207, 209),
                caso(
                        "chiusura dal",
                        f -> f.setChiusuraDa(LocalDate.of(2024, 6, 30)),
                        205,
                        207,
                        209),
                caso("chiusura al", f -> f.setChiusuraA(LocalDate.of(2024, 6, 30)), 202, 205));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titolare",
                "dataApertura",
                "dataChiusura",
                "area",
                "unitaOperativa",
                "scheda"
            })
    void everyColumnSortsBothWays(String colonna) {
        List<Long> su = ids(new Finestra(0, 50, colonna, true));
        List<Long> giu = ids(new Finestra(0, 50, colonna, false));

        assertThat(su).hasSize(10).isNotEqualTo(giu);
        assertThat(giu).containsExactlyInAnyOrderElementsOf(su);
    }

    @Test
    void aRowShowsWhatTheListNeeds() {
        assertThat(minori.cerca(new FiltroPreseInCarico(), TUTTO))
                .extracting(
                        r -> r.titolare().nominativo(),
                        PresaInCaricoRiga::nomeArea,
                        PresaInCaricoRiga::unitaOperativa,
                        PresaInCaricoRiga::scheda)
                .contains(
                        tuple(
                                "DE LUCA ROSA",
                                "Disabilità e Non autosufficienza",
                                "Ufficio di piano Viterbo",
                                "SINA"),
                        tuple(
                                "Soggetto anonimo 14",
                                "Famiglia e minori",
                                "Servizio sociale Latina",
                                "SINBA"),
                        tuple(
                                "BERSELLI GIANNI",
                                "Povertà ed esclusione sociale",
                                "Servizio sociale professionale Roma Centro",
                                null));
    }

    @Test
    void casesOfAnonymousSubjectsAreThereOnlyForWhoMaySeeMinors() {
        FiltroPreseInCarico anonimi = new FiltroPreseInCarico();
        anonimi.setTipoTitolare(TipoTitolare.SOGGETTO_ANONIMO);

        assertThat(servizio.cerca(anonimi, TUTTO)).isEmpty();
        assertThat(servizio.conta(anonimi)).isZero();
        assertThat(servizio.conta(new FiltroPreseInCarico())).isEqualTo(8);
        assertThat(servizio.delSoggetto(13)).isEmpty();
        assertThat(minori.delSoggetto(13)).hasSize(1);
        assertThatThrownBy(() -> servizio.dettaglio(208)).isInstanceOf(NonTrovatoException.class);
        assertThat(minori.dettaglio(208).titolare().anonimo()).isTrue();
    }

    @Test
    void theDetailSaysWhichDateIsDerivedAndWhyTheCaseIsClosed() {
        PresaInCaricoDettaglio chiusa = minori.dettaglio(209);

        assertThat(chiusa.apertura().voci())
                .contains(
                        new Voce("Data apertura", "01/02/2022 (data derivata)"),
                        new Voce("Operatore", "Dimostra Carla"));
        assertThat(chiusa.chiusura().voci())
                .containsExactly(
                        new Voce("Data chiusura", LocalDate.of(2025, 1, 31)),
                        new Voce("Motivazione", "Raggiunta età maggiorenne"),
                        new Voce(
                                "Situazione",
                                "Vita in autonomia (in appartamento anche con altri non familiari o"
                                        + " parenti)"));
        assertThat(servizio.dettaglio(204).chiusura()).isNull();
        assertThat(servizio.dettaglio(204).apertura().voci())
                .contains(new Voce("Data apertura", LocalDate.of(2024, 1, 15)));
    }

    private List<Long> ids(Finestra finestra) {
        return minori.cerca(new FiltroPreseInCarico(), finestra).stream()
                .map(PresaInCaricoRiga::id)
                .toList();
    }

    private static PresaInCaricoService servizio(Visibilita visibilita) {
        PresaInCaricoService servizio = new PresaInCaricoService();
        servizio.em = BaseDati.em();
        servizio.visibilita = visibilita;
        return servizio;
    }

    private static void cognomiENomi(FiltroPreseInCarico f, String cognomi, String nomi) {
        f.setCognomi(cognomi);
        f.setNomi(nomi);
    }

    private static Arguments caso(String nome, Consumer<FiltroPreseInCarico> filtro, long... ids) {
        return Arguments.of(nome, filtro, Arrays.stream(ids).boxed().toList());
    }
}
