// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every rule owes: one code of its own, three Italian texts, a table of its own. */
class CatalogoTest {

    private static final String FORMA = "SIUSS-[EA][0-9]{4}";
    private static final Testi TESTI = Testi.di(Regola.class);

    /** Codes that the analysis of the file and the decision on a row report by themselves. */
    private static final List<String> SENZA_REGOLA =
            List.of(
                    "SIUSS-E0001",
                    "SIUSS-E0002",
                    "SIUSS-E0003",
                    "SIUSS-E0004",
                    "SIUSS-E0005",
                    "SIUSS-E0006",
                    "SIUSS-E0007",
                    "SIUSS-E0008",
                    "SIUSS-E0009",
                    "SIUSS-E0010",
                    "SIUSS-E0011",
                    "SIUSS-E0012",
                    "SIUSS-E0013",
                    "SIUSS-E0014",
                    "SIUSS-E0015",
                    "SIUSS-E0016",
                    "SIUSS-E0017",
                    "SIUSS-E0018",
                    "SIUSS-E0019",
                    "SIUSS-E0020",
                    "SIUSS-E0021",
                    "SIUSS-E0022",
                    "SIUSS-E0023",
                    "SIUSS-E3001",
                    "SIUSS-A3002",
                    "SIUSS-A3003",
                    "SIUSS-A3004",
                    "SIUSS-A3005",
                    "SIUSS-A3006",
                    "SIUSS-A3007",
                    "SIUSS-A3008",
                    "SIUSS-A3009",
                    "SIUSS-A3010",
                    "SIUSS-A3011",
                    "SIUSS-A3101",
                    "SIUSS-A3102");

    @TestFactory
    Stream<DynamicTest> everyCodeHasItsTexts() {
        return Stream.concat(codici().stream(), SENZA_REGOLA.stream())
                .map(codice -> DynamicTest.dynamicTest(codice, () -> verificaTesti(codice)));
    }

    @Test
    void codesAreWellFormedAndUnique() {
        assertThat(codici())
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates()
                .allMatch(codice -> codice.matches(FORMA))
                .doesNotContainAnyElementsOf(SENZA_REGOLA);
    }

    @Test
    void noTextIsLeftWithoutItsCode() {
        TreeSet<String> conTesti = new TreeSet<>();
        ResourceBundle testi =
                ResourceBundle.getBundle(
                        Regola.class.getPackageName() + ".messages", Locale.ITALIAN);
        testi.keySet().stream()
                .filter(chiave -> chiave.startsWith("SIUSS-"))
                .forEach(chiave -> conTesti.add(chiave.substring(0, chiave.indexOf('.'))));

        conTesti.removeAll(codici());
        conTesti.removeAll(SENZA_REGOLA);
        assertThat(conTesti).isEmpty();
    }

    @Test
    void everyRuleIsADependentBeanNamingItsSource() {
        assertThat(Catalogo.classi()).allMatch(c -> c.isAnnotationPresent(Dependent.class));
        assertThat(Catalogo.regole()).noneMatch(r -> r.fonte().isBlank());
        assertThat(Catalogo.regoleIntestazione()).noneMatch(r -> r.fonte().isBlank());
    }

    @Test
    void onlyWarningsRepair() {
        assertThat(Catalogo.regole().stream().filter(Regola::riparazione))
                .allMatch(r -> Gravita.delCodice(r.codice()) == Gravita.AVVISO);
    }

    @Test
    void everyRuleHasATestOfItsOwn() {
        assertThat(Catalogo.classi().stream().filter(c -> !esisteTest(c))).isEmpty();
    }

    private static void verificaTesti(String codice) {
        assertThat(TESTI.get(codice + ".titolo")).hasSizeLessThanOrEqualTo(60);
        assertThat(TESTI.get(codice + ".rimedio")).endsWith(".").doesNotContain("'");
        Map<String, String> generali =
                Stream.of(".titolo", ".regola")
                        .collect(Collectors.toMap(Function.identity(), s -> TESTI.get(codice + s)));
        assertThat(generali.values()).allMatch(t -> !t.contains("{") && !t.contains("'"));
    }

    private static boolean esisteTest(Class<?> regola) {
        String nome = "/" + regola.getName().replace('.', '/') + "Test.class";
        return Objects.nonNull(CatalogoTest.class.getResource(nome));
    }

    private static List<String> codici() {
        return Stream.concat(
                        Catalogo.regole().stream().map(Regola::codice),
                        Catalogo.regoleIntestazione().stream().map(RegolaIntestazione::codice))
                .toList();
    }
}
