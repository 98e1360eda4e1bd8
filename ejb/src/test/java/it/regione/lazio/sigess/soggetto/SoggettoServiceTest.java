// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.soggetto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.regione.lazio.sigess.intervento.NomiDiProva;
import it.regione.lazio.sigess.organizzazione.UtenteDiProva;
import it.regione.lazio.sigess.organizzazione.Visibilita;
import it.regione.lazio.sigess.shared.BaseDati;
import it.regione.lazio.sigess.shared.Finestra;
import it.regione.lazio.sigess.shared.NonTrovatoException;
import it.regione.lazio.sigess.shared.Voce;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of persons on the demonstration data: every filter, every order, who sees whom. */
class SoggettoServiceTest {

    private static final Finestra TUTTO = new Finestra(0, 50, null, true);

    private final SoggettoService servizio = servizio(UtenteDiProva.consultatore());

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyFilterFindsItsPersonsAndNoOther(
            String nome, Consumer<FiltroSoggetti> filtro, List<Long> attesi) {
        FiltroSoggetti f = new FiltroSoggetti();
        filtro.accept(f);

        assertThat(servizio.cerca(f, TUTTO))
                .extracting(SoggettoRiga::codice)
                .containsExactlyInAnyOrderElementsOf(attesi);
        assertThat(servizio.conta(f)).isEqualTo(attesi.size());
    }

    static Stream<Arguments> everyFilterFindsItsPersonsAndNoOther() {
        return Stream.of(
                caso("codice", f -> f.setCodice(5L), 5),
                caso("codice fiscale", f -> f.setCodiceFiscale(" rsslrd94e07m082h "), 3),
                caso("inizio del codice fiscale", f -> f.setCodiceFiscale("820"), 7),
                caso("cognome con apostrofo", f -> f.setCognome("d’angelo"), 5),
                caso("inizio del cognome", f -> f.setCognome("ro"), 3),
                caso("nome con accento", f -> f.setNome("nicolò"), 5),
                caso("cognome e nome", FiltriDiProva::cammarata, 4),
                caso("nascita dal", f -> f.setNascitaDa(LocalDate.of(1999, 1, 18)), 2, 4),
                caso("nascita al", f -> f.setNascitaA(LocalDate.of(1957, 11, 3)), 5, 9),
                caso("nascita, giorno ignoto", FiltriDiProva::nel1983, 8),
                caso("sesso", f -> f.setSesso("2"), 2, 6, 7, 9, 11),
                caso("senza codice fiscale", f -> f.setSenzaCodiceFiscale(true), 8),
                caso("nazioni nascita", f -> f.setNazioniNascita(List.of("Z330", "Z118")), 6, 12),
                caso("Italia", f -> f.setNazioniNascita(List.of("380")), 1, 2, 3, 4, 5, 9, 10, 11),
                caso("comune nascita", f -> f.setComuneNascita("M082"), 3, 9),
                caso("cittadinanza", f -> f.setCittadinanza("504"), 6),
                caso("seconda cittadinanza", f -> f.setSecondaCittadinanza("032"), 11),
                caso("email", f -> f.setEmail("Rinaldi@Example"), 10),
                caso("PEC", f -> f.setPec("gallo@"), 11),
                caso("il carattere jolly è se stesso", f -> f.setEmail("%x%"), new long[0]),
                caso("q cognome e nome", f -> f.setQ("de luca ro"), 9),
                caso("q nome e cognome", f -> f.setQ("amina el mans"), 6),
                caso("q codice fiscale", f -> f.setQ("brsgnn65h19d612v"), 1),
                caso(
                        "niente, i filtri vuoti",
                        FiltriDiProva::vuoti,
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9,
                        10,
                        11,
                        12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codice",
                "cognome",
                "nome",
                "codiceFiscale",
                "dataNascita",
                "sesso",
                "comuneResidenza"
            })
    void everyColumnSortsBothWaysAndPagesDoNotOverlap(String colonna) {
        List<Long> su = codici(new Finestra(0, 50, colonna, true));
        List<Long> giu = codici(new Finestra(0, 50, colonna, false));
        List<Long> pagine =
                Stream.of(0, 5, 10)
                        .flatMap(p -> codici(new Finestra(p, 5, colonna, true)).stream())
                        .toList();

        assertThat(su).hasSize(12).isNotEqualTo(giu);
        assertThat(giu).containsExactlyInAnyOrderElementsOf(su);
        assertThat(pagine).isEqualTo(su);
    }

    @Test
    void whereAPersonLivesIsTheSameInEveryOrder() {
        Finestra perComune = new Finestra(0, 50, "comuneResidenza", true);
        assertThat(servizio.cerca(new FiltroSoggetti(), TUTTO))
                .containsExactlyInAnyOrderElementsOf(
                        servizio.cerca(new FiltroSoggetti(), perComune))
                .extracting(SoggettoRiga::comuneResidenza)
                .contains("Roma", "Milano");
        assertThat(servizio.cerca(new FiltroSoggetti(), perComune))
                .extracting(SoggettoRiga::comuneResidenza)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Test
    void namesAreInOrderAndWhoHasNoValueComesLast() {
        assertThat(servizio.cerca(new FiltroSoggetti(), TUTTO))
                .extracting(SoggettoRiga::cognome)
                .isSortedAccordingTo(Comparator.comparing(c -> c.replace('\'', ' ')));
        assertThat(codici(new Finestra(11, 1, "codiceFiscale", false))).containsExactly(8L);
        assertThatThrownBy(() -> codici(new Finestra(0, 1, "s.email", true)))
                .hasMessageContaining("s.email");
    }

    @Test
    void aRowShowsTheComuneOfResidenceAndTheYearOfWhoHasNoBirthday() {
        FiltroSoggetti f = new FiltroSoggetti();
        f.setCodice(7L);

        SoggettoRiga riga = servizio.cerca(f, TUTTO).get(0);

        assertThat(riga.comuneResidenza()).isEqualTo("Formia");
        assertThat(riga.persona().conNascita()).isEqualTo("NGUYEN ANH (1991)");
    }

    @Test
    void anonymousSubjectsAreThereOnlyForWhoMaySeeMinors() {
        SoggettoService minori = servizio(UtenteDiProva.conMinori());
        FiltroSoggetti f = new FiltroSoggetti();

        assertThat(minori.conta(f)).isEqualTo(servizio.conta(f) + 2);
        assertThat(minori.cerca(f, new Finestra(12, 5, null, true)))
                .extracting(r -> r.persona().conNascita())
                .containsExactly("Soggetto anonimo 13 (2012)", "Soggetto anonimo 14 (2007)");
        assertThat(minori.dettaglio(13).persona().anonimo()).isTrue();
        assertThatThrownBy(() -> servizio.dettaglio(13)).isInstanceOf(NonTrovatoException.class);
        assertThatThrownBy(() -> minori.dettaglio(99)).isInstanceOf(NonTrovatoException.class);
    }

    @Test
    void theDetailHasEveryValueWithItsLabel() {
        SoggettoDettaglio dettaglio = servizio.dettaglio(6);

        assertThat(dettaglio.anagrafica().voci())
                .extracting(Voce::etichetta, v -> String.valueOf(v.valore()))
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Luogo di nascita", "Z330 – Marocco"),
                        org.assertj.core.groups.Tuple.tuple("Sesso", "Femmina"),
                        org.assertj.core.groups.Tuple.tuple("Cittadinanza", "504 – Marocco"),
                        org.assertj.core.groups.Tuple.tuple("Seconda cittadinanza", "380 – Italia"),
                        org.assertj.core.groups.Tuple.tuple("Data di nascita", "1988-08-22"));
        assertThat(dettaglio.indirizzi()).hasSize(2);
        assertThat(dettaglio.indirizzi().get(0).voci())
                .extracting(Voce::valore)
                .containsExactly("08 – Lazio", "058091 – Roma (RM)", "380 – Italia");
    }

    private List<Long> codici(Finestra finestra) {
        return servizio.cerca(new FiltroSoggetti(), finestra).stream()
                .map(SoggettoRiga::codice)
                .toList();
    }

    private static SoggettoService servizio(Visibilita visibilita) {
        SoggettoService servizio = new SoggettoService();
        servizio.em = BaseDati.em();
        servizio.visibilita = visibilita;
        servizio.nomi = NomiDiProva.daTabelle();
        return servizio;
    }

    private static Arguments caso(String nome, Consumer<FiltroSoggetti> filtro, long... codici) {
        return Arguments.of(nome, filtro, java.util.Arrays.stream(codici).boxed().toList());
    }

    /** Filters of more than one field. */
    private static final class FiltriDiProva {

        static void cammarata(FiltroSoggetti f) {
            f.setCognome("camma");
            f.setNome("leonardo");
        }

        static void nel1983(FiltroSoggetti f) {
            f.setNascitaDa(LocalDate.of(1983, 6, 1));
            f.setNascitaA(LocalDate.of(1983, 6, 2));
        }

        static void vuoti(FiltroSoggetti f) {
            f.setCognome("  ");
            f.setCodiceFiscale("");
            f.setNazioniNascita(List.of());
            f.setQ(" ");
        }
    }
}
