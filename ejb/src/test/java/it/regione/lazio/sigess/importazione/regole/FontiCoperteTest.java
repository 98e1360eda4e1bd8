// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule and every defect that the SIUSS specification names has its rule here. */
class FontiCoperteTest {

    private static final Map<String, Set<String>> CODICI = codici();

    static Stream<String> paragrafi() {
        return Stream.of(
                        IntStream.rangeClosed(1, 11).mapToObj(n -> "V" + n),
                        Stream.of("P3", "P4"),
                        IntStream.rangeClosed(1, 10).mapToObj(n -> "I" + n),
                        IntStream.rangeClosed(1, 10).mapToObj(n -> "14." + n),
                        // Material of INPS: mojibake, code and name, quotas, end in the next year.
                        Stream.of("14.a", "14.b", "14.c", "14.d"),
                        Stream.of(
                                "5.TipoDisabilita",
                                "5.InvCivCertificazioni",
                                "5.DataSegnalazione",
                                "5.DataProvvedimentoGiudiziario",
                                "5.AutoritaProvvedimento",
                                "5.PotestaTutela",
                                "5.TipoProvvedimentoGiudiziario",
                                "5.FormaInterventoAffido",
                                "5.EsitoAffido",
                                "5.CarattereInserimentoResidenziale",
                                "5.EsitoInserimentoStruttura",
                                "5.MotivazioneChiusuraCarico",
                                "5.NumeroComponentiISEE",
                                "5.FasciaEtaBeneficiario"))
                .flatMap(p -> p);
    }

    @ParameterizedTest
    @MethodSource("paragrafi")
    void hasItsRule(String paragrafo) {
        assertThat(CODICI).containsKey(paragrafo);
    }

    /** Where several rules share a paragraph, or the place of one is not plain from its number. */
    @ParameterizedTest
    @CsvSource({
        "V2, SIUSS-E0201",
        "V8, SIUSS-A0801",
        "P3, SIUSS-E1603",
        "P4, SIUSS-A1604",
        "I4, SIUSS-A1741 SIUSS-A1742 SIUSS-A1743",
        "I5, SIUSS-A2005 SIUSS-E2003 SIUSS-E2004",
        "I8, SIUSS-A1604 SIUSS-A1708",
        "14.6, SIUSS-A1406",
        "14.a, SIUSS-A1411",
        "14.b, SIUSS-A1415",
        "14.c, SIUSS-A0801",
        "14.d, SIUSS-A0601",
    })
    void byTheseCodes(String paragrafo, String codici) {
        assertThat(CODICI.get(paragrafo)).containsExactlyInAnyOrder(codici.split(" "));
    }

    @Test
    void sourcesAreSaidInTheWordsOfTheField() {
        assertThat(Fonti.inChiaro("P4, I8")).isEqualTo("specifica SIUSS, regola P4, regola I8");
        assertThat(Fonti.inChiaro("14.10")).isEqualTo("specifica SIUSS, punto 14.10");
        assertThat(Fonti.inChiaro("14.a")).isEqualTo("specifica SIUSS, punto 14");
        assertThat(Fonti.inChiaro("5.TipoDisabilita"))
                .isEqualTo("specifica SIUSS, punto 5 (TipoDisabilita)");
    }

    private static Map<String, Set<String>> codici() {
        Map<String, Set<String>> codici = new TreeMap<>();
        Stream.concat(
                        Catalogo.regole().stream(),
                        Catalogo.regoleIntestazione().stream().map(Catalogata.class::cast))
                .forEach(r -> aggiungi(codici, r.fonte(), r.codice()));
        new CatalogoRegole(Catalogo.tutte())
                .voci()
                .forEach(v -> aggiungi(codici, CatalogoRegole.fonte(v.codice()), v.codice()));
        return codici;
    }

    private static void aggiungi(Map<String, Set<String>> codici, String fonte, String codice) {
        Fonti.paragrafi(fonte)
                .forEach(p -> codici.computeIfAbsent(p, k -> new TreeSet<>()).add(codice));
    }
}
