// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page and every asset promises, whoever writes it. */
class PagineTest {

    private static final Path RADICE = Path.of("src/main/webapp");
    private static final ResourceBundle TESTI =
            ResourceBundle.getBundle("it.regione.lazio.sigess.web.messages", Locale.ITALIAN);

    static List<Path> pagine() throws IOException {
        return file(".xhtml");
    }

    static List<Path> risorse() throws IOException {
        return Stream.concat(file(".css").stream(), file(".js").stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("pagine")
    void everyTextIsInTheBundle(Path pagina) {
        assertThat(trova("msg\\['([^']+)'\\]", testo(pagina)))
                .allSatisfy(chiave -> assertThat(TESTI.containsKey(chiave)).as(chiave).isTrue());
        assertThat(trova("(?:pagina|chiave)=\"([^\"#]+)\"", testo(pagina)))
                .allSatisfy(chiave -> assertThat(TESTI.containsKey(chiave)).as(chiave).isTrue());
    }

    @ParameterizedTest
    @MethodSource("pagine")
    void noPageCarriesAScriptOfItsOwn(Path pagina) {
        assertThat(trova("\\s(on[a-z]+)=", testo(pagina))).isEmpty();
        assertThat(trova("(<script(?![^>]* src=))", testo(pagina))).isEmpty();
    }

    /**
     * What a page is made of is written in it: an address that a request could choose would show
     * any file (Mojarra, CVE-2026-46581). Scripts and Ajax are those of PrimeFaces, which gives
     * them the nonce of the page; its exporter writes cells that can be formulas.
     */
    @ParameterizedTest
    @MethodSource("pagine")
    void nothingInAPageIsChosenByARequest(Path pagina) {
        String testo = testo(pagina);
        assertThat(trova("<ui:include[^>]* src=\"([^\"]*[#$]\\{[^\"]*)\"", testo)).isEmpty();
        assertThat(
                        trova(
                                "<ui:(?:decorate|composition)[^>]* template=\"([^\"]*[#$]\\{[^\"]*)\"",
                                testo))
                .isEmpty();
        assertThat(trova("<(f:ajax|h:commandLink|p:dataExporter|o:importConstants)", testo))
                .isEmpty();
        assertThat(trova("\\b(locale)=\"#", testo)).isEmpty();
        assertThat(trova("(escape=\"false\")", testo)).isEmpty();
    }

    /** Another language would be chosen by the request (open XSS in PrimeFaces before 15.0.17). */
    @Test
    void thereIsOneLanguage() {
        String faces = testo(RADICE.resolve("WEB-INF/faces-config.xml"));
        assertThat(trova("<default-locale>([^<]*)<", faces)).containsExactly("it");
        assertThat(trova("(supported-locale)", faces)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagine")
    void aPageIsShortAndLicensed(Path pagina) {
        assertThat(testo(pagina)).contains("SPDX-License-Identifier: EUPL-1.2");
        assertThat(testo(pagina).lines()).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("risorse")
    void nothingIsFetchedFromElsewhere(Path risorsa) {
        String senzaDati = testo(risorsa).replaceAll("url\\(\"?data:[^)]*\\)", "");
        assertThat(
                        trova(
                                "(?:url\\(|@import|sourceMappingURL)[\"' ]*((?:https?:)?//[^\"') ]+)",
                                senzaDati))
                .isEmpty();
        assertThat(trova("(sourceMappingURL)", senzaDati)).isEmpty();
    }

    @Test
    void facesSpeaksItalian() {
        ResourceBundle nostri =
                ResourceBundle.getBundle("it.regione.lazio.sigess.web.faces", Locale.ITALIAN);
        assertThat(nostri.getString("jakarta.faces.component.UIInput.REQUIRED"))
                .isEqualTo("{0}: campo obbligatorio");
        assertThat(nostri.keySet()).hasSizeGreaterThan(60);
    }

    private static List<Path> file(String fine) throws IOException {
        try (Stream<Path> tutti = Files.walk(RADICE)) {
            return tutti.filter(f -> f.toString().endsWith(fine)).sorted().toList();
        }
    }

    private static String testo(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> trova(String modello, String testo) {
        return Pattern.compile(modello).matcher(testo).results().map(r -> r.group(1)).toList();
    }
}
