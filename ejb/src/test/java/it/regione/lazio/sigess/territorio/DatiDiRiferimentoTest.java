// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.territorio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference data as shipped: keys, formats and the facts that an import stands on. */
class DatiDiRiferimentoTest {

    private static final String GENERI = "ECONOMICO|PRESTAZIONI|STRUTTURA";
    private static final TabellaCsv COMUNI = TabellaCsv.dalClasspath("comune.csv");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "regione.csv;CODICE_DM1986;21",
                "stato.csv;CODICE_ISO;220",
                "stato_cessato.csv;BELFIORE;7",
                "comune.csv;BELFIORE;9800",
                "prestazione_inps.csv;CODICE;44",
                "tipo_intervento.csv;CODICE;12"
            })
    void keysAreUnique(String file, String chiave, int almeno) {
        TabellaCsv tabella = TabellaCsv.dalClasspath(file);
        assertThat(tabella.righe()).hasSizeGreaterThanOrEqualTo(almeno);
        assertThat(tabella.colonna(chiave)).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "regione.csv;CODICE_DM1986;\\d{2}",
                "regione.csv;CODICE_ISTAT;\\d{2}",
                "stato.csv;CODICE_ISO;\\d{3}",
                "stato.csv;SIGLA_ISO;[A-Z]{3}|",
                "stato.csv;BELFIORE;Z\\d{3}|",
                "stato_cessato.csv;BELFIORE;Z\\d{3}",
                "comune.csv;BELFIORE;[A-M]\\d{3}",
                "comune.csv;CODICE_ISTAT;\\d{6}|",
                "comune.csv;SIGLA_PROVINCIA;[A-Z]{2}",
                "comune.csv;CODICE_REGIONE;\\d{2}|",
                "comune.csv;ATTIVO;[01]",
                "prestazione_inps.csv;CODICE;A[1-3]\\.\\d{2}(\\.\\d{2})?",
                "prestazione_inps.csv;GENERE;" + GENERI,
                "tipo_intervento.csv;CODICE;[A-Z_]{1,40}",
                "tipo_intervento.csv;GENERE;" + GENERI + "|"
            })
    void everyValueHasTheFormOfItsColumn(String file, String colonna, String forma) {
        assertThat(TabellaCsv.dalClasspath(file).colonna(colonna))
                .allSatisfy(valore -> assertThat(valore).matches(forma));
    }

    @ParameterizedTest
    @CsvSource({
        "regione.csv",
        "stato.csv",
        "stato_cessato.csv",
        "comune.csv",
        "tipo_intervento.csv"
    })
    void namesAreWholeAndClean(String file) {
        assertThat(TabellaCsv.dalClasspath(file).colonna("DENOMINAZIONE"))
                .allSatisfy(
                        nome ->
                                assertThat(nome)
                                        .isNotBlank()
                                        .isEqualTo(nome.strip())
                                        .hasSizeLessThanOrEqualTo(200)
                                        .doesNotContain("\"", "  ", "?", "\uFFFD")
                                        .matches("[\\x20-\\x7E\\u00C0-\\u017F]+")
                                        .doesNotMatch("\\p{Lu}[\\p{Lu} '-]{2,}"));
    }

    @Test
    void activeComuniHaveTheirOwnIstatCodeAndEveryRegionHasSome() {
        assertThat(attivi().stream().map(c -> c.get("CODICE_ISTAT"))).doesNotContain("");
        assertThat(COMUNI.colonna("CODICE_ISTAT").stream().filter(codice -> !codice.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(attivi().stream().map(c -> c.get("CODICE_REGIONE")).collect(Collectors.toSet()))
                .isEqualTo(
                        Set.copyOf(
                                TabellaCsv.dalClasspath("regione.csv").colonna("CODICE_DM1986")));
    }

    @Test
    void aCeasedComuneIsWithoutRegionOnlyWhereTheProvinceWasCeded() {
        assertThat(COMUNI.righe().stream().filter(c -> c.get("CODICE_REGIONE").isEmpty()))
                .allSatisfy(c -> assertThat(c.get("SIGLA_PROVINCIA")).isIn("FU", "PL", "ZA"));
    }

    @Test
    void lazioHas378ComuniInItsFiveProvinces() {
        Map<String, Long> perProvincia =
                attivi().stream()
                        .filter(c -> c.get("CODICE_REGIONE").equals("08"))
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.get("SIGLA_PROVINCIA"), Collectors.counting()));
        assertThat(perProvincia)
                .isEqualTo(Map.of("RM", 121L, "FR", 91L, "RI", 73L, "VT", 60L, "LT", 33L));
    }

    @ParameterizedTest
    @CsvSource({
        "H501, 058091, Roma, RM, 08, 1",
        "I284, 058098, Sant'Angelo Romano, RM, 08, 1",
        "A952, 021008, Bolzano, BZ, 03, 1",
        "L378, 022205, Trento, TN, 18, 1",
        "A744, '', Bellagio, CO, 10, 0",
        "M335, 013250, Bellagio, CO, 10, 1",
        "C056, 024027, Castegnero, VI, 21, 0"
    })
    void knownComuni(
            String belfiore,
            String istat,
            String nome,
            String sigla,
            String regione,
            String attivo) {
        assertThat(COMUNI.per("BELFIORE").get(belfiore).values())
                .containsExactly(belfiore, istat, nome, sigla, regione, attivo);
    }

    @Test
    void placesOfBirthAbroadAreNamedOnce() {
        List<String> conIso = TabellaCsv.dalClasspath("stato.csv").colonna("BELFIORE");
        List<String> senzaIso = TabellaCsv.dalClasspath("stato_cessato.csv").colonna("BELFIORE");
        assertThat(conIso.stream().filter(codice -> !codice.isEmpty()))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(senzaIso);
    }

    @Test
    void italyAndTheUnknownStateArePresent() {
        Map<String, Map<String, String>> stati =
                TabellaCsv.dalClasspath("stato.csv").per("CODICE_ISO");
        assertThat(stati.get("380").values()).containsExactly("380", "ITA", "Italia", "");
        assertThat(stati.get("990").values()).containsExactly("990", "", "Non disponibile", "");
    }

    @Test
    void theKindOfABenefitFollowsItsBlock() {
        Map<String, String> generi =
                Map.of("A1", "ECONOMICO", "A2", "PRESTAZIONI", "A3", "STRUTTURA");
        assertThat(TabellaCsv.dalClasspath("prestazione_inps.csv").righe())
                .allSatisfy(
                        p ->
                                assertThat(p.get("GENERE"))
                                        .isEqualTo(generi.get(p.get("CODICE").substring(0, 2))));
    }

    @Test
    void everyKindHasATypeAndOneTypeHasNoKind() {
        TabellaCsv tipi = TabellaCsv.dalClasspath("tipo_intervento.csv");
        assertThat(tipi.colonna("GENERE")).contains(GENERI.split("\\|"));
        assertThat(tipi.per("CODICE").get("ASSISTENZA_ECONOMICA").get("GENERE"))
                .isEqualTo("ECONOMICO");
        assertThat(tipi.righe().stream().filter(t -> t.get("GENERE").isEmpty()))
                .extracting(t -> t.get("CODICE"))
                .containsExactly("DA_CLASSIFICARE");
    }

    private static List<Map<String, String>> attivi() {
        return COMUNI.righe().stream().filter(c -> c.get("ATTIVO").equals("1")).toList();
    }
}
