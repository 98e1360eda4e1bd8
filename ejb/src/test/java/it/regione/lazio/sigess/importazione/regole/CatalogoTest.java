// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.regole;

import static org.assertj.core.api.Assertions.assertThat;

import it.regione.lazio.sigess.shared.Testi;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private static final CatalogoRegole CATALOGO = new CatalogoRegole(Catalogo.tutte());

    /** Codes that the analysis of the file and the decision on a row report by themselves. */
    private static final Set<String> SENZA_REGOLA = Set.of("file", "decisione");

    @TestFactory
    Stream<DynamicTest> everyCodeHasItsTexts() {
        return CATALOGO.voci().stream()
                .map(v -> DynamicTest.dynamicTest(v.codice(), () -> verificaTesti(v.codice())));
    }

    @Test
    void codesAreWellFormedAndUnique() {
        assertThat(codici())
                .hasSizeGreaterThan(70)
                .doesNotHaveDuplicates()
                .allMatch(codice -> codice.matches(FORMA));
        assertThat(CATALOGO.voci()).extracting(VoceCatalogo::codice).containsAll(codici());
    }

    /** A text without a rule is that of a code reported in these two places, and nowhere else. */
    @Test
    void noTextIsLeftWithoutItsCode() throws IOException {
        List<String> altrove =
                CATALOGO.voci().stream()
                        .map(VoceCatalogo::codice)
                        .filter(c -> !codici().contains(c))
                        .toList();
        assertThat(altrove).allMatch(c -> SENZA_REGOLA.contains(voce(c).gruppo()));
        String sorgenti = sorgenti();
        assertThat(altrove).allMatch(c -> sorgenti.contains("\"" + c + "\""));
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

    /** An error may be let in, a warning made an error: what is stored stays the same. */
    @Test
    void severitiesStayWithinTheirLimits() {
        assertThat(CATALOGO.voci()).allMatch(v -> v.ammesse().contains(v.predefinita()));
        assertThat(CATALOGO.voci().stream().filter(v -> v.gruppo().equals("forma")))
                .filteredOn(v -> v.predefinita() == Gravita.ERRORE)
                .hasSizeGreaterThan(10)
                .noneMatch(VoceCatalogo::modificabile);
        assertThat(CATALOGO.voci().stream().filter(VoceCatalogo::riparazione))
                .hasSizeGreaterThan(6)
                .noneMatch(VoceCatalogo::modificabile);
        assertThat(
                        CATALOGO.voci().stream()
                                .filter(v -> v.predefinita() == Gravita.DISATTIVATA)
                                .map(VoceCatalogo::codice))
                .containsExactly("SIUSS-A1408", "SIUSS-A1409", "SIUSS-A1709");
    }

    /** Only inferred and practised rules can be switched off. */
    @Test
    void whatTheSpecificationIsCertainOfIsAlwaysSaid() {
        assertThat(
                        Stream.concat(
                                Catalogo.regole().stream(), Catalogo.regoleIntestazione().stream()))
                .filteredOn(r -> r.fonte().matches("(.*, )?V[0-9].*"))
                .hasSizeGreaterThan(20)
                .noneMatch(r -> r.ammesse().contains(Gravita.DISATTIVATA));
    }

    private static VoceCatalogo voce(String codice) {
        return CATALOGO.voce(codice).orElseThrow();
    }

    private static String sorgenti() throws IOException {
        try (Stream<Path> file = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder testo = new StringBuilder();
            for (Path f : file.filter(p -> p.toString().endsWith(".java")).toList()) {
                testo.append(Files.readString(f, StandardCharsets.UTF_8));
            }
            return testo.toString();
        }
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
